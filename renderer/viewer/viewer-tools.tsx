/** The viewer's zoom, copy and save. */
import { Copy, Download, Maximize, Minus, Plus, Scan } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StageView } from './use-view.ts';
import { ViewerButton } from './viewer-button.tsx';

interface ViewerToolsProps {
  readonly stage: StageView;
  /** The zoom in words, such as `100%`. */
  readonly percent: string;
  readonly onCopy: () => void;
  readonly onSave: () => void;
}

export function ViewerTools({ stage, percent, onCopy, onSave }: ViewerToolsProps) {
  const { t } = useTranslation();
  return (
    <>
      <ViewerButton label={t('viewer.zoomOut')} shortcut="-" onClick={() => stage.zoomBy(1 / 1.25)}>
        <Minus />
      </ViewerButton>
      <output aria-label={percent} className="w-12 text-center text-muted text-sm tabular-nums">
        {percent}
      </output>
      <ViewerButton label={t('viewer.zoomIn')} shortcut="+" onClick={() => stage.zoomBy(1.25)}>
        <Plus />
      </ViewerButton>
      <ViewerButton label={t('viewer.fit')} shortcut="0" onClick={stage.fit}>
        <Maximize />
      </ViewerButton>
      <ViewerButton label={t('viewer.actualSize')} shortcut="1" onClick={stage.actualSize}>
        <Scan />
      </ViewerButton>
      <span aria-hidden className="mx-1 h-5 w-px bg-line" />
      <ViewerButton label={t('viewer.copy')} onClick={onCopy}>
        <Copy />
      </ViewerButton>
      <ViewerButton label={t('viewer.save')} onClick={onSave}>
        <Download />
      </ViewerButton>
    </>
  );
}
