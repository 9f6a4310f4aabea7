import { imageFaults, testFaults } from '../../testing/models/test-faults.ts';
import { testGoldens } from '../../testing/models/test-goldens.ts';
import { imageInputs } from './image-blocks.ts';

testGoldens('gemma3', { detailOf: (name) => (name === 'pan-and-scan' ? 'high' : 'auto') });
testFaults('gemma3', 'two-images', imageFaults, imageInputs);
