/** Regions of a whole answer: its tokens, its messages, its pictures, and the notation that its folder or family names. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChatMessage } from '../../../contract/engine-protocol.ts';
import type { AnsweringLoaded } from '../loaded-model.ts';
import { planPictures } from '../prepare-prompt.ts';
import { fixturePath } from '../testing/models/golden.ts';
import { openModel } from '../testing/models/run-golden.ts';
import { answerRegions } from './answer-regions.ts';

let model: AnsweringLoaded;
beforeAll(async () => {
  model = { ...(await openModel(fixturePath('llava'))), regionNotation: 'qwen-pairs' };
});
afterAll(() => model.dispose());

const picture = (name: string) => ({ type: 'image' as const, path: fixturePath(`images/${name}`) });
const text = (value: string) => ({ type: 'text' as const, text: value });

async function regionsOf(messages: ChatMessage[], written: string) {
  const pictures = await planPictures(model, { messages });
  // The beginning-of-text token is the prompt's, not an answer's.
  const ids = model.tokenizer.encodePrompt(written).slice(1);
  const answer = { text: model.tokenizer.decode(ids), ids };
  return { answer, pictures, regions: answerRegions(model, messages, pictures, answer) };
}

test('pixels are those of the picture that the last question with pictures brought', async () => {
  const [first, second] = await images();
  const messages: ChatMessage[] = [
    { role: 'user', parts: [first, text('Q')] },
    { role: 'assistant', parts: [text('A')] },
    { role: 'user', parts: [second, text('Where?')] },
  ];
  const { regions, pictures, answer } = await regionsOf(messages, 'here (100,200),(300,400) it is');
  const { width, height } = pictures[1]!.file;
  const near = (value: number) => Math.round(value * 10) / 10;
  expect(regions).toMatchObject([
    {
      image: 1,
      kind: 'box',
      points: [
        { x: near(width * 0.1), y: near(height * 0.2) },
        { x: near(width * 0.3), y: near(height * 0.4) },
      ],
    },
  ]);
  expect(answer.text.slice(regions[0]!.start, regions[0]!.end)).toContain('(100,200),(300,400)');
});

test('of an answer that is gone on with, offsets count from its start', async () => {
  const [first] = await images();
  const begun = 'It is at (10,20),';
  const messages: ChatMessage[] = [
    { role: 'user', parts: [first, text('Where?')] },
    { role: 'assistant', parts: [text(begun)] },
  ];
  const { regions, answer } = await regionsOf(messages, '(30,40).');
  expect(regions).toHaveLength(1);
  expect((begun + answer.text).slice(regions[0]!.start, regions[0]!.end)).toContain('(10,20),');
});

test('without a notation, or without a picture, there are none', async () => {
  const [first] = await images();
  const messages: ChatMessage[] = [{ role: 'user', parts: [first, text('Where?')] }];
  const { pictures, answer } = await regionsOf(messages, '(1,2),(3,4)');
  expect(answerRegions({ ...model, regionNotation: null }, messages, pictures, answer)).toEqual([]);
  expect((await regionsOf([{ role: 'user', parts: [text('Q')] }], '(1,2),(3,4)')).regions).toEqual([]);
});

async function images() {
  const { readdir } = await import('node:fs/promises');
  const [a, b] = (await readdir(fixturePath('images'))).filter((name) => name.endsWith('.png')).sort();
  return [picture(a!), picture(b!)] as const;
}
