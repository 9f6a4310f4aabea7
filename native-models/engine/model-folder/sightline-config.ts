/** `sightline.json`, optional and our own: how a model wants to be shown. */
import { z } from 'zod';
import { regionNotations } from '../regions/region-notations.ts';
import { readOptionalModelJson } from './read-model-file.ts';

const sightlineConfig = z.object({
  name: z.string().min(1).max(100).optional(),
  /** True for random weights: the answers mean nothing. */
  placeholder: z.boolean().default(false),
  /** How its answers write places in pictures, where that is not its family's way. */
  regions: z.enum(regionNotations).optional(),
});
export type SightlineConfig = z.infer<typeof sightlineConfig>;

export async function readSightlineConfig(dir: string): Promise<SightlineConfig> {
  return (await readOptionalModelJson(dir, 'sightline.json', sightlineConfig)) ?? { placeholder: false };
}
