/** One picture on the viewer's stage, with the bar above it. */
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageInfo } from '../../contract/images.ts';
import { RegionList } from '../regions/region-list.tsx';
import { type RegionMark, regionAt } from '../regions/region-marks.ts';
import { RegionOverlay } from '../regions/region-overlay.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { ViewsButton } from '../views/views-button.tsx';
import { copyPicture, savePicture } from './copy-picture.ts';
import { usePictureUrl } from './use-picture-url.ts';
import { useView } from './use-view.ts';
import { useViewerKeys } from './use-viewer-keys.ts';
import { ViewerTools } from './viewer-tools.tsx';

interface ViewerStageProps {
  readonly image: ImageInfo;
  readonly index: number;
  readonly count: number;
  readonly marks: readonly RegionMark[];
  readonly firstActive: number | null;
  readonly onTurn: (by: number) => void;
  readonly onClose: () => void;
}

/** Near enough to a point region, in CSS px. */
const reachPx = 14;

export function ViewerStage({ image, index, count, marks, firstActive, onTurn, onClose }: ViewerStageProps) {
  const { t, i18n } = useTranslation('viewer');
  const stage = useView(image);
  const picture = usePictureUrl(image.id, 'full');
  const [told, setTold] = useState('');
  const [active, setActive] = useState(firstActive);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(stage.view.scale);
  useViewerKeys(stage, onTurn);

  const markUnder = (event: PointerEvent) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const { x, y, scale } = stage.view;
    const across = (event.clientX - left - width / 2 - x) / scale + image.width / 2;
    const down = (event.clientY - top - height / 2 - y) / scale + image.height / 2;
    return regionAt(marks, { x: across, y: down }, reachPx / scale);
  };
  const copy = () => {
    if (picture.state !== 'ready') return;
    copyPicture(picture.url).then(
      () => setTold(t('copied')),
      () => setTold(t('notCopied')),
    );
  };
  const save = () => {
    if (picture.state === 'ready') savePicture(picture.url, image.name, image.mime);
  };

  return (
    <>
      <header className="flex h-14 shrink-0 items-center gap-1 border-line border-b px-3">
        <div className="min-w-0 flex-1 pl-1">
          <p className="truncate font-medium text-sm">{image.name}</p>
          <p className="truncate text-muted text-xs">{t('dimensions', { width: image.width, height: image.height })}</p>
        </div>
        <span role="status" className="truncate text-muted text-xs">
          {told}
        </span>
        {count > 1 && (
          <>
            <IconButton
              icon={ChevronLeft}
              label={t('previous')}
              shortcut="PageUp"
              disabled={index === 0}
              onClick={() => onTurn(-1)}
            />
            <span className="text-muted text-sm tabular-nums">{t('position', { current: index + 1, count })}</span>
            <IconButton
              icon={ChevronRight}
              label={t('next')}
              shortcut="PageDown"
              disabled={index === count - 1}
              onClick={() => onTurn(1)}
            />
            <span aria-hidden className="mx-1 h-5 w-px bg-line" />
          </>
        )}
        <ViewsButton images={[image]} />
        <ViewerTools stage={stage} percent={percent} onCopy={copy} onSave={save} />
        <span aria-hidden className="mx-1 h-5 w-px bg-line" />
        <IconButton icon={X} label={t('close')} shortcut="Escape" onClick={onClose} />
      </header>
      <div
        ref={stage.stageRef}
        {...stage.pointerHandlers}
        onPointerMove={(event) => {
          stage.pointerHandlers.onPointerMove(event);
          if (marks.length > 0 && !stage.dragging) setActive(markUnder(event));
        }}
        className={`relative min-h-0 flex-1 touch-none select-none overflow-hidden ${stage.dragging ? 'cursor-grabbing' : 'cursor-grab'}`}
      >
        {picture.state === 'ready' && marks.length > 0 && (
          // Not scaled with the picture: lines and numbers keep their size.
          <div
            className="pointer-events-none absolute top-1/2 left-1/2 z-10 -translate-x-1/2 -translate-y-1/2"
            style={{
              width: image.width * stage.view.scale,
              height: image.height * stage.view.scale,
              marginLeft: stage.view.x,
              marginTop: stage.view.y,
            }}
          >
            <RegionOverlay image={image} marks={marks} active={active} />
          </div>
        )}
        {picture.state === 'ready' ? (
          <img
            src={picture.url}
            alt={t('stage', { name: image.name, width: image.width, height: image.height, percent })}
            draggable={false}
            className="absolute top-1/2 left-1/2 max-w-none"
            style={{
              width: image.width,
              height: image.height,
              transform: `translate(-50%, -50%) translate(${stage.view.x}px, ${stage.view.y}px) scale(${stage.view.scale})`,
              imageRendering: stage.view.scale >= 3 ? 'pixelated' : 'auto',
            }}
          />
        ) : (
          <p role="status" className="flex h-full items-center justify-center text-muted text-sm">
            {t(picture.state === 'missing' ? 'missing' : 'loading')}
          </p>
        )}
      </div>
      {marks.length > 0 && (
        <footer className="flex shrink-0 justify-center border-line border-t px-3 py-2">
          <RegionList marks={marks} active={active} onActivate={setActive} />
        </footer>
      )}
    </>
  );
}
