/** The views of a picture as they lie in it: tiles in their rows and columns, and the whole beside them. */
import { useTranslation } from 'react-i18next';
import { cx } from '../ui/cx.ts';
import type { ShownView } from './use-image-views.ts';

interface ViewArrangementProps {
  readonly views: readonly ShownView[];
  /** The user's name for the picture. */
  readonly name: string;
}

export function ViewArrangement({ views, name }: ViewArrangementProps) {
  const { t } = useTranslation('views');
  const tiles = views.filter(({ place }) => place !== null);
  const wholes = views.filter(({ place }) => place === null);
  return (
    <div className="flex flex-col gap-5">
      {tiles.length > 0 && (
        <section aria-label={t('tiles', { count: tiles.length })} className="flex flex-col gap-2">
          <Heading title={t('tiles', { count: tiles.length })} views={tiles} />
          <Grid tiles={tiles} />
        </section>
      )}
      {wholes.length > 0 && (
        <section aria-label={t('whole')} className="flex flex-col gap-2">
          <Heading title={t(wholes.length > 1 ? 'pieces' : 'whole')} views={wholes} />
          <div className="flex flex-wrap gap-2">
            {wholes.map((view, at) => (
              <Picture
                // biome-ignore lint/suspicious/noArrayIndexKey: views have no name but their place in the order
                key={at}
                view={view}
                alt={t('wholeAlt', { name })}
                className={tiles.length > 0 ? 'max-h-44' : 'max-h-[46vh]'}
              />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

/** What stands above a group: its name, the size of each view, and what they cost where that is known. */
function Heading({ title, views }: { title: string; views: readonly ShownView[] }) {
  const { t } = useTranslation('views');
  const cost = useCost(views);
  const [first] = views;
  if (!first) return null;
  const alike = views.every(({ width, height }) => width === first.width && height === first.height);
  const size = alike ? t('size', { width: first.width, height: first.height }) : t('sizes');
  return (
    <h3 className="flex flex-wrap items-baseline gap-x-2 text-sm">
      <span className="font-medium">{title}</span>
      <span className="text-muted tabular-nums">{[size, cost].filter((part) => part !== null).join(' · ')}</span>
    </h3>
  );
}

/** What a group of views costs; null where their tokens belong to all views together. */
function useCost(views: readonly ShownView[]): string | null {
  const { t } = useTranslation('views');
  const costs = views.flatMap(({ imageTokens }) => (imageTokens === null ? [] : [imageTokens]));
  const [tokens] = costs;
  if (tokens === undefined || costs.length < views.length) return null;
  if (costs.length === 1) return t('tokens', { tokens });
  if (costs.every((cost) => cost === tokens)) return t('tokensEach', { tokens });
  return t('tokensTogether', { tokens: costs.reduce((sum, cost) => sum + cost, 0) });
}

function Grid({ tiles }: { tiles: readonly ShownView[] }) {
  const { t } = useTranslation('views');
  const columns = Math.max(...tiles.map(({ place }) => (place?.column ?? 0) + 1));
  const rows = Math.max(...tiles.map(({ place }) => (place?.row ?? 0) + 1));
  const [first] = tiles;
  // Padding of a picture costs nothing: then its tiles cost differently, and each says what.
  const differ = tiles.some(({ imageTokens }) => imageTokens !== first?.imageTokens);
  // As wide as it may be, and no higher than the window lets it.
  const shape = first ? (columns * first.width) / (rows * first.height) : 1;
  return (
    <div
      className="grid gap-1 overflow-hidden rounded-lg bg-line-strong"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, width: `min(100%, ${46 * shape}vh)` }}
    >
      {tiles.map((view) => {
        const { column, row } = view.place ?? { column: 0, row: 0 };
        return (
          <div key={`${column} ${row}`} className="relative" style={{ gridColumn: column + 1, gridRow: row + 1 }}>
            <Picture
              view={view}
              alt={t('tileAlt', { row: row + 1, column: column + 1 })}
              className="size-full rounded-none border-0"
            />
            {differ && view.imageTokens !== null && (
              <span className="absolute right-1 bottom-1 rounded-md bg-raised/90 px-1.5 text-text text-xs tabular-nums">
                {t('tokens', { tokens: view.imageTokens })}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Picture({ view, alt, className }: { view: ShownView; alt: string; className: string }) {
  return (
    <img
      src={view.url}
      width={view.width}
      height={view.height}
      alt={alt}
      draggable={false}
      className={cx('w-auto max-w-full rounded-lg border border-line object-contain', className)}
    />
  );
}
