/** The wait for the first word: about a picture that is new, then about the same picture again. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Contender, EngineName, Turn } from '../contenders/contender.ts';
import { screenPicture } from '../picture.ts';
import { spreadOf } from '../statistics.ts';
import { words } from '../words.ts';
import { rotated } from './measure-text.ts';
import type { TurnFigures } from './results.ts';

export const pictureSize = { width: 1280, height: 720 };

export interface TurnsPlan {
  readonly repetitions: number;
  readonly newTokens: number;
  readonly seed: number;
}

const questionWords = 12;

export async function measureTurns(
  contenders: readonly Contender[],
  { repetitions, newTokens, seed }: TurnsPlan,
): Promise<ReadonlyMap<EngineName, TurnFigures>> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-bench-'));
  const first = new Map<EngineName, Answer[]>(contenders.map(({ name }) => [name, []]));
  const second = new Map<EngineName, Answer[]>(contenders.map(({ name }) => [name, []]));
  try {
    for (let repetition = 0; repetition < repetitions; repetition++) {
      const image = join(folder, `${repetition}.png`);
      await writeFile(image, screenPicture(pictureSize.width, pictureSize.height, seed + repetition));
      for (const contender of rotated(contenders, repetition)) {
        const question: Turn = { role: 'user', text: words(questionWords, seed + repetition), image };
        const answer = await contender.answer({ turns: [question], newTokens });
        first.get(contender.name)?.push(answer);
        const more: Turn = { role: 'user', text: words(questionWords, seed - repetition - 1) };
        const turns: Turn[] = [question, { role: 'assistant', text: answer.text }, more];
        second.get(contender.name)?.push(await contender.answer({ turns, newTokens }));
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return new Map(contenders.map(({ name }) => [name, figuresOf(first.get(name) ?? [], second.get(name) ?? [])]));
}

function figuresOf(first: readonly Answer[], second: readonly Answer[]): TurnFigures {
  return {
    promptTokens: first[0]?.promptTokens ?? 0,
    firstMs: spreadOf(first.map(({ firstTokenMs }) => firstTokenMs)),
    followUpMs: spreadOf(second.map(({ firstTokenMs }) => firstTokenMs)),
  };
}
