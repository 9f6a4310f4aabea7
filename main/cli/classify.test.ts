/** `sightline classify` as a child process, with the real engine and the tiny two-tower models. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createCli, readJsonLines } from './testing/run-cli.ts';

const fixtures = fileURLToPath(new URL('../../native-models/fixtures/', import.meta.url));
const realEngine = fileURLToPath(new URL('../../native-models/engine/engine-process.ts', import.meta.url));
const cli = createCli({ SIGHTLINE_ENGINE_ENTRY: realEngine });
const pictures = [`${fixtures}images/bars.png`, `${fixtures}images/banner.png`];

interface Score {
  label: string;
  cosine: number;
  logit: number;
  probability: number;
}

test('scores of each picture, one line a picture, are PyTorch’s', { timeout: 60_000 }, async () => {
  const { cases } = JSON.parse(readFileSync(`${fixtures}siglip/golden.json`, 'utf8')) as {
    cases: { image: string; scores: Score[] }[];
  };
  const labels = cases[0]!.scores.map(({ label }) => label);
  const { stdout, status, stderr } = await cli.run(
    ...['classify', ...pictures, '--labels', ...labels, '--model', `${fixtures}siglip`, '--device', 'cpu', '--json'],
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const lines = readJsonLines(stdout) as { image: string; scores: Score[] }[];
  expect(lines.map(({ image }) => image)).toEqual(pictures);
  for (const { image, scores } of lines) {
    const golden = cases.find((each) => image.endsWith(each.image))!;
    expect(scores.map(({ label }) => label)).toEqual(labels);
    for (const [i, { cosine, logit, probability }] of golden.scores.entries()) {
      expect(scores[i]!.cosine).toBeCloseTo(cosine, 4);
      expect(scores[i]!.logit).toBeCloseTo(logit, 3);
      expect(scores[i]!.probability).toBeCloseTo(probability, 4);
    }
  }
});

test('for people: the likeliest label first', { timeout: 60_000 }, async () => {
  const { stdout } = await cli.run(
    ...['classify', pictures[0]!, '--labels', 'text', 'a bar chart', '--model', `${fixtures}clip`, '--device', 'cpu'],
  );
  const [picture, ...rows] = stdout.trimEnd().split('\n');
  expect(picture).toContain('bars.png');
  const chances = rows.map((row) => Number.parseFloat(row));
  expect(chances).toEqual([...chances].sort((a, b) => b - a));
  expect(chances[0]! + chances[1]!).toBeCloseTo(100, 0);
});

test('what cannot be is said with what to do instead', { timeout: 60_000 }, async () => {
  const unlabelled = await cli.run('classify', pictures[0]!, '--model', `${fixtures}clip`);
  expect(unlabelled).toMatchObject({ status: 2, stderr: expect.stringContaining("'--labels <labels...>'") });

  const answering = await cli.run('classify', pictures[0]!, '--labels', 'x', '--model', `${fixtures}llava`);
  expect(answering.status).toBe(1);
  expect(answering.stderr).toMatch(/^sightline: model_cannot_match: .*sightline ask/);

  const asked = await cli.run('ask', pictures[0]!, 'What is this?', '--model', `${fixtures}clip`);
  expect(asked.status).toBe(1);
  expect(asked.stderr).toMatch(/^sightline: model_cannot_answer: .*sightline classify/);

  const absent = await cli.run('classify', '/nowhere.png', '--labels', 'x', '--model', `${fixtures}clip`);
  expect(absent.stderr).toMatch(/^sightline: image_file_missing: /);
});
