import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ChatMessage } from '../../../contract/engine-protocol.ts';
import { userText } from '../testing/models/ask.ts';
import { fixturePath, goldenCase, messagesOf } from '../testing/models/golden.ts';
import { openModel, runSteps } from '../testing/models/run-golden.ts';
import { ConversationCaches } from './conversation-caches.ts';
import type { DecoderCache } from './kv-cache.ts';
import type { TokenIdentity } from './prompt.ts';

afterEach(() => vi.unstubAllEnvs());

const golden = goldenCase('llava', 'one-image');
const pictured = messagesOf(golden);
const told = [userText('one two three '.repeat(30))];
const answer: ChatMessage = { role: 'assistant', parts: [{ type: 'text', text: 'Yes. '.repeat(20) }] };

describe.each(['', 'decoder-patches'])('with SIGHTLINE_DEBUG_OFF=%s', (off) => {
  test('going from one conversation to another and back runs new tokens only, and gives the same answers', async () => {
    vi.stubEnv('SIGHTLINE_DEBUG_OFF', off);
    const model = await openModel(fixturePath('llava'));
    const followUp = [...told, answer, userText('And then?')];
    const fresh = await runSteps(model, followUp, 256, 24);
    model.family.generator.forget();

    const first = await runSteps(model, told, 256, 1);
    await runSteps(model, pictured, 256, 24);
    const next = await runSteps(model, followUp, 256, 24);
    expect(next.reused).toBeGreaterThanOrEqual(first.ids.length);
    expect(next.tokens).toEqual(fresh.tokens);

    const again = await runSteps(model, pictured, 256, golden.tokens.length);
    expect(again.reused).toBe(golden.input_ids.length - 1);
    expect(again.tokens).toEqual(golden.tokens);
    await model.dispose();
  });

  test('an edited message reuses what stands before it, and the branch left behind stays', async () => {
    vi.stubEnv('SIGHTLINE_DEBUG_OFF', off);
    const model = await openModel(fixturePath('llava'));
    const edited = [...told, answer, userText('No, the other one.')];
    const left = [...told, answer, userText('And then? '.repeat(30))];
    const before = await runSteps(model, left, 256, 1);
    const branch = await runSteps(model, edited, 256, 24);
    expect(branch.reused).toBeGreaterThan(100);
    expect(branch.reused).toBeLessThan(branch.ids.length - 1);
    expect((await runSteps(model, left, 256, 1)).reused).toBe(before.ids.length - 1);
    model.family.generator.forget();
    expect((await runSteps(model, edited, 256, 24)).tokens).toEqual(branch.tokens);
    await model.dispose();
  });
});

test('switched off, only the last conversation is held', async () => {
  vi.stubEnv('SIGHTLINE_DEBUG_OFF', 'conversation-caches');
  const model = await openModel(fixturePath('llava'));
  await runSteps(model, told, 256, 1);
  await runSteps(model, pictured, 256, 1);
  expect((await runSteps(model, told, 256, 1)).reused).toBeLessThan(10);
  await model.dispose();
});

describe('within a budget', () => {
  const prompt = (first: number, length: number): TokenIdentity[] => Array.from({ length }, (_, i) => first + i);
  const hold = (caches: ConversationCaches, tokens: TokenIdentity[]) => {
    const taken = caches.take(tokens, (common) => common);
    const { length } = taken.held;
    taken.cache.commit(tokens.length - length, {});
    taken.held.push(...tokens.slice(length));
    return length;
  };

  test('the conversation used longest ago goes first', () => {
    const caches = new ConversationCaches(() => new CountedCache(), 250);
    for (const first of [1000, 2000, 1000, 3000]) hold(caches, prompt(first, 100));
    expect(hold(caches, prompt(1000, 101))).toBe(100);
    expect(hold(caches, prompt(2000, 101))).toBe(0);
  });

  test('a smaller budget counts at once, and keeps the conversation that is gone on with', () => {
    const caches = new ConversationCaches(() => new CountedCache(), 1000);
    for (const first of [1000, 2000, 3000]) hold(caches, prompt(first, 100));
    caches.keepWithin(150);
    expect(hold(caches, prompt(3000, 101))).toBe(100);
    expect(hold(caches, prompt(1000, 101))).toBe(0);
  });

  test('one that is larger than the budget is cut in place rather than copied', () => {
    const caches = new ConversationCaches(() => new CountedCache(), 50);
    hold(caches, prompt(0, 200));
    expect(hold(caches, [...prompt(0, 100), 7])).toBe(100);
    expect(hold(caches, prompt(0, 200))).toBe(100);
  });
});

/** A byte a token, and nothing else. */
class CountedCache implements DecoderCache {
  readonly bytesPerToken = 1;
  length = 0;

  get bytes() {
    return this.length;
  }
  feeds = () => ({});
  fetches = () => ({});
  attentionMask(): never {
    throw new Error('no graph asks for it');
  }
  commit(newTokens: number) {
    this.length += newTokens;
  }
  truncate(length: number) {
    this.length = Math.min(this.length, length);
  }
  fork(length: number) {
    const copy = new CountedCache();
    copy.length = length;
    return copy;
  }
}
