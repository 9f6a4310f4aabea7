import { imageFaults, testFaults } from '../../testing/models/test-faults.ts';
import { testGoldens } from '../../testing/models/test-goldens.ts';

testGoldens('paligemma', { reusesPrefix: false });
testFaults('paligemma', 'two-images', imageFaults, { keepTogether: ({ ids }) => [[0, ids.length]] });
