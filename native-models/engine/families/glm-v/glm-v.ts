/**
 * GLM-4.1V and GLM-4.6V (arXiv 2507.01006), the successors of CogVLM: as Qwen2-VL, but that the limits of pictures count
 * two frames, and that each step of a clip stands before its time as a picture of its own.
 */
import type { Family } from '../family.ts';
import { type ClipStep, writeTenths } from '../qwen-vl/clip-times.ts';
import { configurePatched } from '../qwen-vl/patched-model.ts';
import { byAllFrames } from '../qwen-vl/size-rules.ts';

export const glm4v = glmFamily('glm-4v', 'glm4v', (step) => `${Math.trunc(step.firstSeconds)}`);
export const glm46v = glmFamily('glm-4.6v', 'glm46v', (step) => `${writeTenths(step.firstSeconds)} seconds`);

const imageMarks = ['<|begin_of_image|>', '<|end_of_image|>'] as const;
const clipMarks = ['<|begin_of_video|>', '<|end_of_video|>'] as const;

function glmFamily(name: string, modelType: string, writeTime: (step: ClipStep) => string): Family {
  const picture = (rows: string) => imageMarks.join(rows);
  return {
    name,
    modelTypes: [modelType],
    parts: () => ['vision_encoder', 'embed_tokens', 'decoder_model_merged'],
    imageDetails: ['low', 'auto', 'high'],
    seesVideo: true,
    configure: async (opened) => ({
      ...(await configurePatched(opened, {
        pixels: {
          picture: { minPixels: 112 * 112, maxPixels: 28 * 28 * 15_000 },
          clip: { minPixels: 112 * 112, maxPixels: 28 * 28 * 2 * 30_000 },
        },
        pictureSize: byAllFrames,
        clipSize: byAllFrames,
        // The template's marks belong to it: those around a clip are others.
        templateImage: picture('<|image|>'),
        writePicture: picture,
        writeClip: (steps, rows) => clipMarks.join(steps.map((step) => picture(rows) + writeTime(step)).join('')),
      })),
      regionNotation: 'double-brackets',
    }),
  };
}
