/** The ways in which models write places in a picture. A family names its own; a folder may name another. */
import { readPixelJson, readRelativeJson } from './bbox-json.ts';
import { readDoctags } from './doctags.ts';
import { readDoubleBrackets } from './double-brackets.ts';
import { readFlorence } from './florence.ts';
import { readMolmo } from './molmo.ts';
import { readMoondream } from './moondream.ts';
import { readPaligemma } from './paligemma.ts';
import { readQwenPairs } from './qwen-pairs.ts';
import type { RegionReader } from './written-region.ts';

export const regionNotations = [
  'qwen-pairs',
  'pixel-json',
  'relative-json',
  'double-brackets',
  'florence',
  'paligemma',
  'moondream',
  'molmo',
  'doctags',
] as const;
export type RegionNotation = (typeof regionNotations)[number];

export const regionReaders: Readonly<Record<RegionNotation, RegionReader>> = {
  /** Qwen-VL, Qwen2-VL and the built-in model. */
  'qwen-pairs': readQwenPairs,
  /** Qwen2.5-VL. */
  'pixel-json': readPixelJson,
  /** Qwen3-VL, Gemma 3. */
  'relative-json': readRelativeJson,
  /** InternVL, CogVLM, GLM-4V. */
  'double-brackets': readDoubleBrackets,
  florence: readFlorence,
  paligemma: readPaligemma,
  moondream: readMoondream,
  molmo: readMolmo,
  /** SmolDocling, Granite-Docling. */
  doctags: readDoctags,
};
