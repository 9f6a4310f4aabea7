/** The places that the fake engine's answer names, read as the real engine reads them. */
import sharp from 'sharp';
import type { Region } from '../../../contract/regions.ts';
import { readRegions } from '../regions/read-regions.ts';
import type { ScriptedAnswer } from './scripted-answer.ts';

/** @param written What this call wrote. */
export async function fakeRegions({ images, begun }: ScriptedAnswer, written: string): Promise<Region[]> {
  const sizes = await Promise.all(
    images.map(async (path) => {
      const { width, height } = await sharp(path).metadata();
      return { original: { width, height }, seen: { width, height } };
    }),
  );
  const text = begun + written;
  return readRegions('qwen-pairs', { text, raw: text, specialTokens: [] }, { sizes, firstAsked: 0 });
}
