import { testGoldens } from '../../testing/models/test-goldens.ts';

testGoldens('gemma3', { detailOf: (name) => (name === 'pan-and-scan' ? 'high' : 'auto') });
