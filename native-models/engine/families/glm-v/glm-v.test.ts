import { testGoldens } from '../../testing/models/test-goldens.ts';

testGoldens('glm-4v');
testGoldens('glm-4-6v');
