/** Which tokens of a prompt belong to one view of a picture: for Gemma 3 they look at each other both ways. */
import type { CausalOptions } from '../../generation/causal-generator.ts';
import type { Prompt } from '../../generation/prompt.ts';
import { int64Tensor } from '../../onnx/tensor.ts';

/** For decoders that take `token_type_ids`. */
export const imageInputs: CausalOptions = {
  keepTogether: imageBlocks,
  extraInputs: (prompt, start, count) => ({
    token_type_ids: int64Tensor(tokenTypes(prompt, start, count), [1, count]),
  }),
};

/** Ranges [start, end) of image tokens in a row; views are always parted by other tokens. */
function imageBlocks({ imageOf }: Prompt): [start: number, end: number][] {
  const blocks: [number, number][] = [];
  for (let token = 0; token < imageOf.length; token++) {
    if ((imageOf[token] ?? -1) < 0) continue;
    const last = blocks.at(-1);
    if (last?.[1] === token) last[1] = token + 1;
    else blocks.push([token, token + 1]);
  }
  return blocks;
}

/** 1 for image tokens, 0 for all others, those behind the prompt among them. */
function tokenTypes({ imageOf }: Prompt, start: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => ((imageOf[start + i] ?? -1) >= 0 ? 1 : 0));
}
