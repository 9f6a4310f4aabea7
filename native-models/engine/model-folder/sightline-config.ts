/** `sightline.json`, optional and our own: how a model wants to be shown. */
import { z } from 'zod';
import { readOptionalModelJson } from './read-model-file.ts';

const sightlineConfig = z.object({
  name: z.string().min(1).max(100).optional(),
  /** True for random weights: the answers mean nothing. */
  placeholder: z.boolean().default(false),
});
export type SightlineConfig = z.infer<typeof sightlineConfig>;

export async function readSightlineConfig(dir: string): Promise<SightlineConfig> {
  return (await readOptionalModelJson(dir, 'sightline.json', sightlineConfig)) ?? { placeholder: false };
}
