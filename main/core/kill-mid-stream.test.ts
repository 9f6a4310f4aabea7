/** The owner of the history is killed in mid-answer: the question is there, and the answer but for its last moment. */
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { makeModelFolder } from './engine/testing/fake-engine.ts';
import { runChild } from './testing/child-lines.ts';
import { openCore } from './testing/open-core.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

/** One flush, and as much again for a machine that is busy with other tests. */
const mostMsLost = 500;

test('what was heard half a second before a SIGKILL is there after it', async () => {
  const dataDir = temporaryFolder();
  const child = runChild(new URL('testing/stream-until-killed.ts', import.meta.url), [
    dataDir,
    await makeModelFolder(),
  ]);
  const [, conversationId = ''] = (await child.line(/^SENT/)).split(' ');
  await child.line(/^HEARD \d+ ([3-9]\d|\d{3})$/);
  const killedAt = Date.now();
  child.process.kill('SIGKILL');
  await once(child.process, 'exit');

  const { core } = await openCore({ dataDir });
  const { messages } = await core.client.conversations.get({ conversationId });
  expect(messages[0]).toMatchObject({ role: 'user', parts: [{ text: expect.stringContaining('one two three') }] });
  const [part] = messages[1]?.parts ?? [];
  const text = part?.type === 'text' ? part.text : '';
  expect(messages[1]).toMatchObject({ status: 'interrupted', error: null });
  const heard = child.lines.filter((line) => line.startsWith('HEARD')).map((line) => line.split(' ').map(Number));
  const safe = heard.filter(([, at = 0]) => at < killedAt - mostMsLost).at(-1)?.[2] ?? 0;
  expect(safe).toBeGreaterThan(0);
  expect(text.length).toBeGreaterThanOrEqual(safe);
  expect('I see 0 images. You asked: “one two three four five six”. This').toContain(text);
});
