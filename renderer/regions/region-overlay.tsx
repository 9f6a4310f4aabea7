/** Regions over a picture, whatever the size at which it is shown. For the eye alone: the list says the rest. */
import type { ImageInfo } from '../../contract/images.ts';
import type { Region } from '../../contract/regions.ts';
import { cx } from '../ui/cx.ts';
import { RegionBadge } from './region-badge.tsx';
import { boundsOf, type RegionMark } from './region-marks.ts';

interface RegionOverlayProps {
  readonly image: ImageInfo;
  readonly marks: readonly RegionMark[];
  readonly active: number | null;
}

export function RegionOverlay({ image, marks, active }: RegionOverlayProps) {
  const { width, height } = image;
  // The one that is looked at lies above the others, and small ones above those around them.
  const inDepth = marks.toSorted((a, b) => depth(b, active) - depth(a, active));
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" className="absolute inset-0 size-full">
        <title>{image.name}</title>
        {inDepth.map(({ number, region }) => (
          <g key={number} className={cx('transition-opacity', active !== null && active !== number && 'opacity-45')}>
            {/* Light under dark, so that it stands out from any picture. */}
            <Outline region={region} className="fill-transparent stroke-[5] stroke-[#ffffff]/85" />
            <Outline
              region={region}
              className={cx(
                'stroke-[2.5] stroke-[#3f51d1] transition-colors',
                active === number ? 'fill-[#3f51d1]/20' : 'fill-transparent',
              )}
            />
          </g>
        ))}
      </svg>
      {marks.map(({ number, region }) => (
        <span
          key={number}
          className={cx(
            'absolute flex -translate-x-1/2 -translate-y-1/2 rounded-full ring-2 ring-[#ffffff]/85 transition-opacity',
            active !== null && active !== number && 'opacity-45',
            active === number && 'z-10',
          )}
          style={badgePlace(region, image)}
        >
          <RegionBadge number={number} active={active === number} onPicture />
        </span>
      ))}
    </div>
  );
}

/** Strokes keep their width when the picture is scaled. */
function Outline({ region, className }: { region: Region; className: string }) {
  const { left, top, width, height } = boundsOf(region);
  const shared = { className, vectorEffect: 'non-scaling-stroke' } as const;
  switch (region.kind) {
    case 'box':
      return <rect {...shared} x={left} y={top} width={width} height={height} />;
    case 'polygon':
      return <polygon {...shared} points={region.points.map(({ x, y }) => `${x},${y}`).join(' ')} />;
    case 'point':
      // A line of no length with round ends is a dot that keeps its size.
      return <path {...shared} d={`M${left} ${top}h.001`} strokeLinecap="round" style={{ strokeWidth: 14 }} />;
    default:
      return region.kind satisfies never;
  }
}

function depth({ number, region }: RegionMark, active: number | null): number {
  if (number === active) return -1;
  const { width, height } = boundsOf(region);
  return width * height;
}

/** On the first corner, within the picture; above a point, so that the point is seen. */
function badgePlace(region: Region, image: ImageInfo): { left: string; top: string } {
  const { left, top } = boundsOf(region);
  const percent = (share: number) => `${Math.min(97, Math.max(3, share * 100))}%`;
  const lift = region.kind === 'point' ? 0.06 : 0;
  return { left: percent(left / image.width), top: percent(top / image.height - lift) };
}
