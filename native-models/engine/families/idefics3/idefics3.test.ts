import { imageFaults, testFaults, tilesTransposed } from '../../testing/models/test-faults.ts';
import { testGoldens } from '../../testing/models/test-goldens.ts';

testGoldens('smolvlm');
testFaults('smolvlm', 'two-images', { ...imageFaults, 'tiles transposed': tilesTransposed });
