import type { VisionEncoder } from '../../generation/vision-encoder.ts';
import { type Fault, imageFaults, testFaults } from '../../testing/models/test-faults.ts';

/** Attention from outside sees a picture's rows as a set, whose order it can't see: what it can see is other rows. */
const { 'features reversed': _unseen, ...faults } = imageFaults;

/** Attention to the class token alone. */
const firstRowOnly: Fault = (family) => ({
  ...family,
  vision: Object.assign(Object.create(family.vision) as VisionEncoder, {
    encode: async (inputs: Parameters<VisionEncoder['encode']>[0]) => {
      const outputs = await family.vision.encode(inputs);
      const { rows = 0, hidden = 0, data = new Float32Array() } = outputs[family.vision.features] ?? {};
      const same = Float32Array.from(data, (_, i) => data[i % hidden] ?? 0);
      return { ...outputs, [family.vision.features]: { rows, hidden, data: same } };
    },
  }),
});

for (const fixture of ['blip', 'blip-vqa']) {
  testFaults(fixture, 'one-image', { ...faults, 'attention to the first row alone': firstRowOnly }, null);
}
