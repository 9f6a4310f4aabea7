import { imageFaults, testFaults } from '../../testing/models/test-faults.ts';

for (const fixture of ['llava', 'llava-siglip', 'llava-pixtral']) testFaults(fixture, 'one-image', imageFaults);
