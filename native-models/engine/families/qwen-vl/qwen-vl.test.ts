import { testGoldens } from '../../testing/models/test-goldens.ts';

testGoldens('qwen2-vl');
testGoldens('qwen2-5-vl');
testGoldens('qwen3-vl');
// States cannot be cut back to what another conversation has in common.
testGoldens('qwen3-5', { reusesPrefix: false });
