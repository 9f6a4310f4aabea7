/** The pictures that an answer names places in, with these drawn on them, below its words. */
import { Braces, Eye, EyeOff } from 'lucide-react';
import { type PointerEvent, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageInfo } from '../../contract/images.ts';
import { useCopied } from '../conversation/use-copied.ts';
import { useActions, useSettings } from '../state/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { PictureViewing } from '../viewer/picture-viewing.ts';
import { StoredPicture } from '../viewer/stored-picture.tsx';
import { figureSize } from './figure-size.ts';
import { RegionContext, type RegionLinks } from './region-context.ts';
import { regionJson } from './region-json.ts';
import { RegionList } from './region-list.tsx';
import { marksByPicture, type RegionMark, regionAt } from './region-marks.ts';
import { RegionOverlay } from './region-overlay.tsx';

interface AnswerRegionsProps {
  /** Of the element that {@link RegionLinks.reveal} scrolls to and focuses; one a picture. */
  readonly listIdOf: (image: ImageInfo) => string;
}

export function AnswerRegions({ listIdOf }: AnswerRegionsProps) {
  const links = useContext(RegionContext);
  if (links === null || links.marks.length === 0) return null;
  return (
    <div className="flex flex-col gap-3">
      {links.shown &&
        marksByPicture(links.marks).map(({ image, marks }) => (
          <PictureWithRegions key={image.id} image={image} marks={marks} links={links} listId={listIdOf(image)} />
        ))}
      <RegionTools links={links} />
    </div>
  );
}

interface PictureWithRegionsProps {
  readonly image: ImageInfo;
  readonly marks: readonly RegionMark[];
  readonly links: RegionLinks;
  readonly listId: string;
}

function PictureWithRegions({ image, marks, links, listId }: PictureWithRegionsProps) {
  const { t } = useTranslation('regions');
  const view = useContext(PictureViewing);
  const open = (number: number | null) =>
    view({ images: [image], index: 0, marks: links.shown ? marks : [], active: number });
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <div className="relative max-w-full" style={figureSize(image)}>
        <button
          type="button"
          aria-label={t('open', { name: image.name, count: marks.length })}
          onClick={() => open(links.active)}
          onPointerMove={(event) => links.activate(regionUnder(event, image, marks))}
          onPointerLeave={() => links.activate(null)}
          className="block size-full overflow-hidden rounded-xl border border-line bg-sunken"
        >
          <StoredPicture image={image} size="full" alt="" className="size-full" />
        </button>
        {/* The border of the button is outside of the picture. */}
        <div className="pointer-events-none absolute inset-px">
          <RegionOverlay image={image} marks={marks} active={links.active} />
        </div>
      </div>
      <figcaption>
        <RegionList marks={marks} active={links.active} onActivate={links.activate} onOpen={open} listId={listId} />
      </figcaption>
    </figure>
  );
}

/** Near enough to a point, in CSS px. */
const reachPx = 14;

function regionUnder(event: PointerEvent, image: ImageInfo, marks: readonly RegionMark[]): number | null {
  const shown = event.currentTarget.getBoundingClientRect();
  const scale = image.width / shown.width;
  const point = { x: (event.clientX - shown.left) * scale, y: (event.clientY - shown.top) * scale };
  return regionAt(marks, point, reachPx * scale);
}

function RegionTools({ links }: { links: RegionLinks }) {
  const { t } = useTranslation('regions');
  const { changeSettings } = useActions();
  const shown = useSettings(({ showRegions }) => showRegions);
  const { state, copy } = useCopied();
  return (
    <div className="flex items-center gap-0.5">
      <IconButton
        icon={shown ? Eye : EyeOff}
        size="sm"
        label={t('shown')}
        aria-pressed={shown}
        onClick={() => void changeSettings({ showRegions: !shown })}
      />
      <IconButton icon={Braces} size="sm" label={t('copyJson')} onClick={() => copy(regionJson(links.marks))} />
      <span role="status" className="text-muted text-xs">
        {state === 'copied' && t('copied')}
        {state === 'failed' && t('notCopied')}
        {state === 'idle' && t('count', { count: links.marks.length })}
      </span>
    </div>
  );
}
