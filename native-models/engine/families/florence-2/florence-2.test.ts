import { testGoldens } from '../../testing/models/test-goldens.ts';

testGoldens('florence-2', { reusesPrefix: false });
