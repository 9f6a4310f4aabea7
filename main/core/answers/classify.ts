/** Scores of one picture against labels, by a model of this installation or of a folder. */
import { resolve } from 'node:path';
import type { DeviceChoice } from '../../../contract/answers.ts';
import type { Classified } from '../../../contract/labels.ts';
import type { Engine } from '../engine/engine.ts';
import type { AnswerSourceDependencies } from './answer-source.ts';
import { untilAborted } from './until-aborted.ts';

export interface ClassifyQuestion {
  /** Path on this machine. */
  readonly image: string;
  readonly labels: readonly string[];
  readonly model?: string | undefined;
  readonly device?: DeviceChoice | undefined;
}

export type Classifier = (
  question: ClassifyQuestion,
  signal: AbortSignal,
) => Promise<Classified & { model: string; placeholder: boolean }>;

type Dependencies = Pick<AnswerSourceDependencies, 'queue' | 'findModel' | 'settings'> & {
  readonly engine: Pick<Engine, 'classify'>;
};

export function createClassifier({ engine, queue, findModel, settings }: Dependencies): Classifier {
  return async ({ image, labels, model, device = settings().device }, signal) => {
    const endTurn = await queue.takeTurn(signal);
    try {
      const { id, dir, placeholder } = await untilAborted(findModel(model ?? null), signal);
      const classifying = engine.classify({ model: { dir, device }, image: resolve(image), labels: [...labels] });
      return { ...(await untilAborted(classifying, signal)), model: id, placeholder };
    } finally {
      endTurn();
    }
  };
}
