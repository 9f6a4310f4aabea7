/** Covers the window while files hover over it: the whole window takes them. */
import { ImagePlus } from 'lucide-react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { imageLimits } from '../../contract/images.ts';

export function DropOverlay() {
  const { t } = useTranslation('composer');
  return createPortal(
    <div className="pointer-events-none fixed inset-0 z-50 animate-fade-in bg-canvas/95 p-4">
      <div className="flex size-full flex-col items-center justify-center gap-3 rounded-2xl border-2 border-accent border-dashed">
        <ImagePlus aria-hidden className="size-10 text-accent" strokeWidth={1.5} />
        <p className="font-semibold text-lg">{t('drop.title')}</p>
        <p className="text-muted text-sm">{t('drop.detail', { limit: imageLimits.fileBytes / (1024 * 1024) })}</p>
      </div>
    </div>,
    document.body,
  );
}
