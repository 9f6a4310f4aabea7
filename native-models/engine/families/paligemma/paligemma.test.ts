import { testGoldens } from '../../testing/models/test-goldens.ts';

testGoldens('paligemma', { reusesPrefix: false });
