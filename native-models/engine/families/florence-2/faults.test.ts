import type { Prompt } from '../../generation/prompt.ts';
import { imageFaults, promptChanged, testFaults } from '../../testing/models/test-faults.ts';

/** The encoder is given each row of the picture one place too early. */
const rowsShifted = promptChanged((prompt: Prompt) => {
  const rows = prompt.images[0]?.featureRows ?? 1;
  return { ...prompt, rowOf: prompt.rowOf.map((row) => (row + 1) % rows) };
});

testFaults('florence-2', 'one-image', { ...imageFaults, 'rows shifted': rowsShifted }, null);
