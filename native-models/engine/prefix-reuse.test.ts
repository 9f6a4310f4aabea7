/** What is held of a conversation is reused as far as the next prompt is the same, token for token, and no further. */
import { expect, onTestFinished, test } from 'vitest';
import type { ChatMessage } from '../../contract/engine-protocol.ts';
import type { ImageDetail } from '../../contract/views.ts';
import { AnswerClock } from './answer-clock.ts';
import { countRows } from './encode-images.ts';
import type { TokenIdentity } from './generation/prompt.ts';
import type { AnsweringLoaded } from './loaded-model.ts';
import { planPictures, writePrompt } from './prepare-prompt.ts';
import { never, userText } from './testing/models/ask.ts';
import { fixturePath } from './testing/models/golden.ts';
import { finish, openModel, runSteps } from './testing/models/run-golden.ts';

const shown = (image: string, text = 'What is shown here?'): ChatMessage => ({
  role: 'user',
  parts: [
    { type: 'image', path: fixturePath(`images/${image}`) },
    { type: 'text', text },
  ],
});
const system = (text: string): ChatMessage => ({ role: 'system', parts: [{ type: 'text', text }] });
const answer = (text: string): ChatMessage => ({ role: 'assistant', parts: [{ type: 'text', text }] });

const before = [system('Be brief.'), shown('gradient.png'), answer('A gradient.'), userText('Why?')];

const after: [string, ChatMessage[], ImageDetail?][] = [
  ['a follow-up', [...before, answer('It is so.'), userText('And now?')]],
  ['another system prompt', [system('Be kind.'), ...before.slice(1)]],
  ['no system prompt', before.slice(1)],
  ['an edited question', [...before.slice(0, 3), userText('Why not?')]],
  ['an edited question about the picture', [before[0]!, shown('gradient.png', 'What is it?'), ...before.slice(2)]],
  ['another branch', [...before.slice(0, 2), answer('Nothing much.'), userText('Why?')]],
  ['another picture of the same size', [before[0]!, shown('grey.png'), ...before.slice(2)]],
  ['another detail', before, 'low'],
  ['a picture added in front', [before[0]!, shown('grey.png'), answer('Grey.'), ...before.slice(1)]],
];

async function identitiesOf(
  model: AnsweringLoaded,
  messages: ChatMessage[],
  detail: ImageDetail,
): Promise<readonly TokenIdentity[]> {
  const pictures = await planPictures(model, { messages, detail });
  const rows = await finish(countRows(model, pictures, new AnswerClock(), never));
  return writePrompt(model, { messages }, pictures, rows).identities;
}

test.each(['llava', 'smolvlm'])('%s', { timeout: 120_000 }, async (fixture) => {
  const model = await openModel(fixturePath(fixture));
  const fresh = await openModel(fixturePath(fixture));
  onTestFinished(async () => {
    await model.dispose();
    await fresh.dispose();
  });
  const held = await identitiesOf(model, before, 'auto');
  for (const [change, messages, detail = 'auto'] of after) {
    model.family.generator.forget();
    await runSteps(model, before, 256, 1);
    const asked = await identitiesOf(model, messages, detail);
    const common = asked.findIndex((identity, i) => identity !== held[i]);
    const next = await runSteps(model, messages, 256, 16, detail);
    // All is the same: one token is run again, as logits are not kept.
    expect(next.reused, change).toBe(common < 0 ? asked.length - 1 : common);
    fresh.family.generator.forget();
    fresh.features.clear();
    expect(next.tokens, change).toEqual((await runSteps(fresh, messages, 256, 16, detail)).tokens);
  }
});

test('an image token is the same for the same picture in the same detail only', async () => {
  const model = await openModel(fixturePath('smolvlm'));
  onTestFinished(() => model.dispose());
  const imageTokens = async (image: string, detail: ImageDetail) =>
    new Set((await identitiesOf(model, [shown(image)], detail)).filter((identity) => typeof identity === 'string'));
  const [auto] = await imageTokens('banner.png', 'auto');
  const [low] = await imageTokens('banner.png', 'low');
  const [other] = await imageTokens('bars.png', 'auto');
  expect(new Set([auto, low, other]).size).toBe(3);
});
