import { testGoldens } from '../../testing/models/test-goldens.ts';

testGoldens('qwen2-vl');
testGoldens('qwen2-5-vl');
testGoldens('qwen3-vl');
