import { imageFaults, testFaults, tilesTransposed } from '../../testing/models/test-faults.ts';

testFaults('internvl', 'one-image', {
  ...imageFaults,
  'tiles transposed': tilesTransposed,
  'the thumbnail first': (family) => ({
    ...family,
    viewImage: (image, plan) => {
      const views = [...family.viewImage(image, plan)];
      return [...views.slice(-1), ...views.slice(0, -1)];
    },
  }),
});
