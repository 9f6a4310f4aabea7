/** `sightline ask` from end to end: a real process, a real core, the fake engine behind its true protocol. */
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createCli, readJsonLines, receipt } from './testing/run-cli.ts';

const answer = 'I see 1 image. You asked: “What is the total?”. This answer was written beforehand.';

test('streams the answer to standard output', async () => {
  const { status, stdout, stderr } = await createCli().run('ask', receipt, 'What is the total?');
  expect(stdout).toBe(`${answer}\n`);
  expect(stderr).not.toContain('placeholder');
  expect(stderr).not.toContain('\u001b');
  expect(status).toBe(0);
});

test('says on the other stream when the model is a placeholder', async () => {
  const fixture = fileURLToPath(new URL('../../native-models/fixtures/llava', import.meta.url));
  const { stdout, stderr } = await createCli().run('ask', receipt, 'What is the total?', '--model', fixture);
  expect(stdout).toBe(`${answer}\n`);
  expect(stderr).toMatch(/^Note: this model is a placeholder/);
});

test('--json prints deltas and ends with done, in the fields that scripts know', async () => {
  const { status, stdout, stderr } = await createCli().run('ask', receipt, receipt, 'What is the total?', '--json');
  const lines = readJsonLines(stdout);
  const done = lines.pop();
  expect(lines.every(({ type }) => type === 'delta')).toBe(true);
  expect(lines.map(({ text }) => text).join('')).toBe(answer.replace('1 image', '2 images'));
  expect(Object.keys(done ?? {})).toEqual(['type', 'text', 'model', 'device', 'stats', 'conversation']);
  expect(done).toMatchObject({ type: 'done', model: 'builtin', device: 'cpu', conversation: null });
  expect(Object.keys(done?.stats as object).sort()).toEqual(
    [
      'promptTokens',
      'reusedTokens',
      'imageTokens',
      'imagesEncoded',
      'outputTokens',
      'ttftMs',
      'prefillTps',
      'decodeTps',
      'decoder',
      'threads',
    ].sort(),
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('a last word that is a file is an image too: then there is no question', async () => {
  const { stdout } = await createCli().run('ask', receipt, receipt);
  expect(stdout).toContain('I see 2 images.');
});

test('flags reach the engine', async () => {
  const { stdout } = await createCli().run('ask', 'Hello', '--max-tokens', '3', '--temperature', '0', '--seed', '7');
  expect(stdout).toBe('I see 0 \n');
});

test('an error is one line with its code and exit 1; with --json it is an object', async () => {
  const cli = createCli();
  const plain = await cli.run('ask', 'Too much [[error:prompt_too_long]]');
  expect(plain.stderr).toMatch(/^sightline: prompt_too_long: .*\n$/);
  expect(plain.status).toBe(1);
  const json = await cli.run('ask', 'Hello', '--model', 'nobody', '--json');
  expect(readJsonLines(json.stderr)).toEqual([
    { type: 'error', code: 'model_not_found', message: expect.stringContaining('"nobody"') as string },
  ]);
  expect(json.stdout).toBe('');
  expect(json.status).toBe(1);
});

test('an engine that dies is told with its code, after the text so far', async () => {
  const { status, stdout, stderr } = await createCli().run('ask', 'Hello [[crash]]');
  expect(stdout).toBe('I see 0 images. You \n');
  expect(stderr).toMatch(/sightline: engine_crashed: /);
  expect(status).toBe(1);
});

test.each([
  ['no question', ['ask']],
  ['an unknown flag', ['ask', 'Hello', '--fast']],
  ['an unknown device', ['ask', 'Hello', '--device', 'tpu']],
  ['a number that is none', ['ask', 'Hello', '--max-tokens', 'many']],
  ['a fraction of a token', ['ask', 'Hello', '--max-tokens', '1.5']],
  ['a temperature out of range', ['ask', 'Hello', '--temperature', '9']],
  ['an unknown command', ['guess']],
  ['no command', []],
])('%s is wrong usage: exit 2, nothing on standard output', async (_what, args) => {
  const { status, stdout, stderr } = await createCli().run(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).not.toBe('');
});

test('--save keeps the answer, --conversation goes on with it, and history shows both', async () => {
  const cli = createCli();
  const picture = join(mkdtempSync(join(tmpdir(), 'sightline-ask-')), 'bon.png');
  copyFileSync(receipt, picture);
  const first = await cli.run('ask', picture, 'What is the total?', '--save', '--json');
  const done = readJsonLines(first.stdout).at(-1);
  expect(done).toMatchObject({
    type: 'done',
    text: answer,
    model: 'builtin',
    conversation: expect.any(String) as string,
  });
  const id = String(done?.conversation);

  const second = await cli.run('ask', 'And the tax?', '--conversation', id);
  expect(second.stdout).toContain('I see 1 image. You asked: “And the tax?”');

  const list = await cli.run('history', 'list', '--json');
  expect(readJsonLines(list.stdout)).toMatchObject([{ type: 'conversation', id, title: 'What is the total?' }]);
  const shown = await cli.run('history', 'show', id);
  expect(shown.stdout).toContain('[bon.png, 880 x 1642]\nWhat is the total?');
  expect(shown.stdout.indexOf('And the tax?')).toBeGreaterThan(shown.stdout.indexOf(answer));
  const json = await cli.run('history', 'show', id, '--json');
  expect(readJsonLines(json.stdout).map(({ role }) => role)).toEqual([
    undefined,
    'user',
    'assistant',
    'user',
    'assistant',
  ]);
});

test('without --save nothing of the question is kept', async () => {
  const cli = createCli();
  await cli.run('ask', 'A secret');
  expect((await cli.run('history', 'list')).stdout).toBe('');
});

test('Ctrl-C at a terminal ends the answer in order, with the text so far', async () => {
  const { child, result } = createCli().start('ask', 'Hello [[slow]]', '--json');
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  // A terminal sends it to the whole group, the engine included.
  process.kill(-(child.pid as number), 'SIGINT');
  const { status, stdout, stderr } = await result;
  expect(status).toBe(130);
  expect(stderr).toBe('');
  const done = readJsonLines(stdout).at(-1);
  expect(done).toMatchObject({ type: 'done', text: expect.stringMatching(/^I /) as string });
});

test('Ctrl-C on an answer that is kept leaves it stopped in the history', async () => {
  const cli = createCli();
  const { child, result } = cli.start('ask', 'Hello [[slow]]', '--save');
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  process.kill(-(child.pid as number), 'SIGINT');
  expect((await result).status).toBe(130);
  const [conversation] = readJsonLines((await cli.run('history', 'list', '--json')).stdout);
  const shown = await cli.run('history', 'show', String(conversation?.id), '--json');
  expect(readJsonLines(shown.stdout).at(-1)).toMatchObject({ role: 'assistant', status: 'stopped' });
});

test('a reader that goes away (| head) ends it quietly', async () => {
  const { child, result } = createCli().start('ask', 'Hello [[slow]]');
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  child.stdout?.destroy();
  const { status, stderr } = await result;
  expect(stderr).not.toMatch(/EPIPE|Error/);
  expect(status).toBe(130);
});
