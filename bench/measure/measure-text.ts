/** Prefill and decode at given lengths of the prompt, the engines in turns. */
import type { Answer, Contender, EngineName, Turn } from '../contenders/contender.ts';
import { spreadOf } from '../statistics.ts';
import { words } from '../words.ts';
import type { TextFigures } from './results.ts';

export interface TextPlan {
  readonly contexts: readonly number[];
  readonly repetitions: number;
  readonly newTokens: number;
  /** Other words in each run of the bench, so that nothing that is kept on a disk is met again. */
  readonly seed: number;
}

export interface TextRun {
  readonly figures: ReadonlyMap<EngineName, readonly TextFigures[]>;
  /** Texts at the shortest context, by engine, in the order of the repetitions. */
  readonly texts: ReadonlyMap<EngineName, readonly string[]>;
}

/** @param tokenize With the model's chat template; every engine must count as many. */
export async function measureText(
  contenders: readonly Contender[],
  plan: TextPlan,
  tokenize: (turns: readonly Turn[]) => Promise<readonly number[]>,
): Promise<TextRun> {
  const figures = new Map<EngineName, TextFigures[]>(contenders.map(({ name }) => [name, []]));
  const texts = new Map<EngineName, string[]>(contenders.map(({ name }) => [name, []]));
  const oneWord = await tokenize(asking(words(1, plan.seed)));
  for (const context of plan.contexts) {
    console.error(`  ${context} tokens`);
    const answers = new Map<EngineName, Answer[]>(contenders.map(({ name }) => [name, []]));
    for (let repetition = 0; repetition < plan.repetitions; repetition++) {
      const turns = asking(words(context - oneWord.length + 1, plan.seed + context + repetition));
      const question = { turns, ids: await tokenize(turns), newTokens: plan.newTokens };
      for (const contender of rotated(contenders, repetition)) {
        const answer = await contender.answer(question);
        checkLengths(contender, answer, context, plan.newTokens);
        answers.get(contender.name)?.push(answer);
        if (context === plan.contexts[0]) texts.get(contender.name)?.push(answer.text);
      }
    }
    for (const [name, given] of answers) figures.get(name)?.push(figuresOf(context, given));
  }
  return { figures, texts };
}

/** Who comes first meets other caches and another temperature than who comes last. */
export function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

function figuresOf(context: number, answers: readonly Answer[]): TextFigures {
  return {
    context,
    prefill: spreadOf(answers.map(({ promptTokens, firstTokenMs }) => (promptTokens * 1_000) / firstTokenMs)),
    // Between n tokens there are n - 1 steps.
    decode: spreadOf(answers.map(({ outputTokens, restMs }) => ((outputTokens - 1) * 1_000) / restMs)),
  };
}

/** An answer that ends early or a prompt that is read otherwise would be another measurement. */
function checkLengths({ name }: Contender, answer: Answer, context: number, newTokens: number): void {
  if (answer.promptTokens !== context || answer.outputTokens !== newTokens) {
    throw new Error(
      `${name} read ${answer.promptTokens} tokens and wrote ${answer.outputTokens}, not ${context} and ${newTokens}`,
    );
  }
}

function asking(text: string): readonly Turn[] {
  return [{ role: 'user', text }];
}
