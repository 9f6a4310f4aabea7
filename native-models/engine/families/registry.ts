/** All families that the engine can run; a new one is a folder beside this file and a line here. */
import { SightlineError } from '../../../contract/errors.ts';
import { blip } from './blip/blip.ts';
import { blip2 } from './blip-2/blip-2.ts';
import { clip } from './clip/clip.ts';
import { cogvlm } from './cogvlm/cogvlm.ts';
import type { Family } from './family.ts';
import { florence2 } from './florence-2/florence-2.ts';
import { gemma3 } from './gemma3/gemma3.ts';
import { glm4v, glm46v } from './glm-v/glm-v.ts';
import { idefics3, smolvlm } from './idefics3/idefics3.ts';
import { internvl } from './internvl/internvl.ts';
import { lfm2Vl } from './lfm2-vl/lfm2-vl.ts';
import { llava } from './llava/llava.ts';
import { llavaAnyres } from './llava-anyres/llava-anyres.ts';
import { paligemma } from './paligemma/paligemma.ts';
import { qwen2Vl, qwen3Vl, qwen25Vl, qwen35 } from './qwen-vl/qwen-vl.ts';

const families: readonly Family[] = [
  blip,
  blip2,
  clip,
  florence2,

  cogvlm,
  gemma3,
  idefics3,
  smolvlm,
  internvl,
  lfm2Vl,
  llava,
  llavaAnyres,
  paligemma,
  qwen2Vl,
  qwen25Vl,
  qwen3Vl,
  qwen35,
  glm4v,
  glm46v,
];

/** @throws `model_family_unsupported`, naming those that are */
export function familyOf(modelType: string): Family {
  const family = families.find(({ modelTypes }) => modelTypes.includes(modelType));
  if (family) return family;
  const known = families.flatMap(({ modelTypes }) => modelTypes).join(', ');
  throw new SightlineError('model_family_unsupported', { family: modelType, known });
}
