import { testGoldens } from '../../testing/models/test-goldens.ts';

testGoldens('cogvlm');
