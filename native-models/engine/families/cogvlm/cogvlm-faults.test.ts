import { imageFaults, promptChanged, testFaults } from '../../testing/models/test-faults.ts';
import { expertInputs } from './picture-rows.ts';

/** The decoder then takes pictures for text: positions of their own for all patches, and the language experts. */
const picturesAsText = promptChanged((prompt) => ({
  ...prompt,
  images: prompt.images.map((image) => ({ ...image, featureRows: 0 })),
}));

testFaults(
  'cogvlm',
  'one-image',
  { ...imageFaults, 'pictures as text': picturesAsText },
  { extraInputs: expertInputs },
);
