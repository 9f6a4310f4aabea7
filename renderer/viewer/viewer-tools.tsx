/** The viewer's zoom, copy and save. */
import { Copy, Download, Expand, Minus, Plus, Shrink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';
import type { StageView } from './use-view.ts';

interface ViewerToolsProps {
  readonly stage: StageView;
  /** The zoom in words, such as `100%`. */
  readonly percent: string;
  readonly onCopy: () => void;
  readonly onSave: () => void;
}

export function ViewerTools({ stage, percent, onCopy, onSave }: ViewerToolsProps) {
  const { t } = useTranslation('viewer');
  return (
    <>
      <IconButton icon={Minus} label={t('zoomOut')} shortcut="-" onClick={() => stage.zoomBy(1 / 1.25)} />
      <output aria-label={percent} className="w-12 text-center text-muted text-sm tabular-nums">
        {percent}
      </output>
      <IconButton icon={Plus} label={t('zoomIn')} shortcut="+" onClick={() => stage.zoomBy(1.25)} />
      <IconButton icon={Shrink} label={t('fit')} shortcut="0" onClick={stage.fit} />
      <IconButton icon={Expand} label={t('actualSize')} shortcut="1" onClick={stage.actualSize} />
      <span aria-hidden className="mx-1 h-5 w-px bg-line" />
      <IconButton icon={Copy} label={t('copy')} onClick={onCopy} />
      <IconButton icon={Download} label={t('save')} onClick={onSave} />
    </>
  );
}
