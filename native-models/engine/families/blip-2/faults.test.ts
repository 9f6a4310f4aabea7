import type { Prompt } from '../../generation/prompt.ts';
import { type Fault, imageFaults, promptChanged, testFaults } from '../../testing/models/test-faults.ts';

/** As LLaVA has it: behind the token that begins a text, not before it. */
const rowsBehindFirstToken = promptChanged((prompt: Prompt) => {
  const rows = prompt.images[0]?.featureRows ?? 0;
  const moved = <T>(values: readonly T[]) => [
    ...values.slice(rows, rows + 1),
    ...values.slice(0, rows),
    ...values.slice(rows + 1),
  ];
  return {
    ...prompt,
    ids: moved(prompt.ids),
    identities: moved(prompt.identities),
    imageOf: Int32Array.from(moved([...prompt.imageOf])),
    rowOf: Int32Array.from(moved([...prompt.rowOf])),
  };
});
const faults = { ...imageFaults, 'rows behind the first token': rowsBehindFirstToken };

const otherQuestion: Fault = (family) => ({
  ...family,
  planImage: (size, asked) => family.planImage(size, { ...asked, question: 'Read the text.' }),
});

testFaults('blip-2', 'one-image', faults);
testFaults('blip-2-t5', 'one-image', faults, null);
testFaults('instructblip', 'one-image', { ...faults, 'the Q-Former is asked something else': otherQuestion });
