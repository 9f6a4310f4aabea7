import { expect, test } from 'vitest';
import type { ChatMessage } from '../../../../contract/engine-protocol.ts';
import { fixturePath, goldenCase, messagesOf } from '../../testing/models/golden.ts';
import { openModel, runSteps } from '../../testing/models/run-golden.ts';
import { imageFaults, testFaults, tilesTransposed } from '../../testing/models/test-faults.ts';
import { testGoldens } from '../../testing/models/test-goldens.ts';

// Its cases begin alike, but none goes on from the whole of another.
testGoldens('lfm2-vl', { reusesPrefix: false });
testFaults('lfm2-vl', 'image-formats', { ...imageFaults, 'tiles transposed': tilesTransposed });

const says = (role: ChatMessage['role'], text: string): ChatMessage => ({ role, parts: [{ type: 'text', text }] });

test('a next turn goes on from the states of the last one, a changed turn begins anew', async () => {
  const model = await openModel(fixturePath('lfm2-vl'));
  const asked = messagesOf(goldenCase('lfm2-vl', 'two-images'));
  const first = await runSteps(model, asked, 256, 0);
  const next = [...asked, says('assistant', 'They differ.'), says('user', 'Which is wider?')];
  const reusing = await runSteps(model, next, 16, 16);
  expect(reusing.reused).toBe(first.ids.length);

  model.family.generator.forget();
  const anew = await runSteps(model, next, 256, 16);
  expect([anew.reused, reusing.ids]).toEqual([0, anew.ids]);
  expect(reusing.tokens).toEqual(anew.tokens);

  const changed = await runSteps(model, [...asked, says('assistant', 'They differ.'), says('user', 'Why?')], 256, 0);
  expect(changed.reused).toBe(0);
  await model.dispose();
});
