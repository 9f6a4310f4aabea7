/** Pan and scan, as `Gemma3ImageProcessor` does it: a long picture is seen once more in pieces along its longer edge. */
import { z } from 'zod';
import type { Region, Size } from '../../image/rgb-image.ts';
import { readImageProcessorJson } from '../../model-folder/image-processor-config.ts';

export interface PanAndScanSettings {
  readonly minCropEdgePx: number;
  readonly maxCrops: number;
  /** Of the longer edge to the shorter one. */
  readonly minRatio: number;
}

// The defaults of Gemma3Processor; published files say null.
const defaults = { minCropEdgePx: 256, maxCrops: 4, minRatio: 1.2 };
const schema = z.looseObject({
  pan_and_scan_min_crop_size: z.number().int().positive().nullish(),
  pan_and_scan_max_num_crops: z.number().int().positive().nullish(),
  pan_and_scan_min_ratio_to_activate: z.number().positive().nullish(),
});

/** @throws `model_file_missing`, `model_file_invalid`, `model_config_invalid` */
export async function readPanAndScan(dir: string): Promise<PanAndScanSettings> {
  const json = await readImageProcessorJson(dir, schema);
  return {
    minCropEdgePx: json.pan_and_scan_min_crop_size ?? defaults.minCropEdgePx,
    maxCrops: json.pan_and_scan_max_num_crops ?? defaults.maxCrops,
    minRatio: json.pan_and_scan_min_ratio_to_activate ?? defaults.minRatio,
  };
}

/** @returns The pieces in reading order; none where the picture is not long enough, or too small. */
export function planCrops({ width, height }: Size, settings: PanAndScanSettings): Region[] {
  const isWide = width >= height;
  const longer = isWide ? width : height;
  const shorter = isWide ? height : width;
  if (longer / shorter < settings.minRatio) return [];
  const crops = countCrops(longer, shorter, settings);
  const step = Math.ceil(longer / crops);
  if (Math.min(step, shorter) < settings.minCropEdgePx) return [];
  return Array.from({ length: crops }, (_, i) => {
    const from = step * i;
    const length = Math.min(step, longer - from);
    return isWide ? { left: from, top: 0, width: length, height } : { left: 0, top: from, width, height: length };
  });
}

function countCrops(longer: number, shorter: number, { minCropEdgePx, maxCrops }: PanAndScanSettings): number {
  const wanted = Math.min(Math.floor(longer / minCropEdgePx), Math.floor(longer / shorter + 0.5));
  return Math.min(maxCrops, Math.max(2, wanted));
}
