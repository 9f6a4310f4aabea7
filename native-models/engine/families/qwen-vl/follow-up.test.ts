/** Turns that go on: what was run is not run again, and the answer is that of a prompt run anew. */
import { expect, test } from 'vitest';
import type { ChatMessage } from '../../../../contract/engine-protocol.ts';
import { fixturePath, goldenCase, messagesOf } from '../../testing/models/golden.ts';
import { openModel, runSteps } from '../../testing/models/run-golden.ts';

const says = (role: ChatMessage['role'], text: string): ChatMessage => ({ role, parts: [{ type: 'text', text }] });

test.each(
  ['qwen2-vl', 'qwen2-5-vl', 'qwen3-vl', 'qwen3-5', 'glm-4v'].flatMap((fixture) =>
    ['two-images', 'video'].map((name) => [fixture, name] as const),
  ),
)('%s: a picture in the turn after %s', async (fixture, name) => {
  const model = await openModel(fixturePath(fixture));
  const asked = messagesOf(goldenCase(fixture, name));
  const picture = messagesOf(goldenCase(fixture, 'one-image'));
  const next = [...asked, says('assistant', 'They differ.'), ...picture];
  const first = await runSteps(model, asked, 256, 0);
  const reusing = await runSteps(model, next, 16, 16);
  expect(reusing.reused).toBe(first.ids.length);

  model.family.generator.forget();
  const anew = await runSteps(model, next, 256, 16);
  expect([anew.reused, reusing.ids]).toEqual([0, anew.ids]);
  expect(reusing.tokens).toEqual(anew.tokens);
  await model.dispose();
});
