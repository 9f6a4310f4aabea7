/** Opens what the model sees of the pictures beside it; absent where the model sees none. */
import { ScanEye } from 'lucide-react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageInfo } from '../../contract/images.ts';
import { useSelectedModel } from '../state/index.ts';
import { IconButton, type IconButtonProps } from '../ui/icon-button.tsx';
import { ViewsOpening } from './views-opening.ts';

interface ViewsButtonProps extends Pick<IconButtonProps, 'tooltipSide' | 'className'> {
  readonly images: readonly ImageInfo[];
}

export function ViewsButton({ images, ...rest }: ViewsButtonProps) {
  const { t } = useTranslation('views');
  const open = useContext(ViewsOpening);
  const sees = useSelectedModel()?.description?.seesImages ?? false;
  if (!sees || images.length === 0) return null;
  return <IconButton {...rest} icon={ScanEye} size="sm" label={t('title')} onClick={() => open(images)} />;
}
