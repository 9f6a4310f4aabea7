import { testGoldens } from '../../testing/models/test-goldens.ts';

testGoldens('blip', { reusesPrefix: false });
testGoldens('blip-vqa', { reusesPrefix: false });
