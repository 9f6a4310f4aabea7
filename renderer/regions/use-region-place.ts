/** Where a region is, in words and pixels of the original picture. */
import { useTranslation } from 'react-i18next';
import type { Region } from '../../contract/regions.ts';
import { boundsOf } from './region-marks.ts';

export function useRegionPlace(): (region: Region) => string {
  const { t } = useTranslation('regions');
  return (region) => {
    const { left, top, width, height } = boundsOf(region);
    const [x, y] = [Math.round(left), Math.round(top)];
    if (region.kind === 'point') return t('pointAt', { x, y });
    return t('boxAt', { x, y, width: Math.round(width), height: Math.round(height) });
  };
}
