import { testGoldens } from '../../testing/models/test-goldens.ts';

testGoldens('blip-2');
testGoldens('blip-2-t5', { reusesPrefix: false });
testGoldens('instructblip');
