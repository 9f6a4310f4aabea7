/** From a question to the engine's events: the turn in the queue, the model, the sampling. Saved or not, every answer goes this way. */
import type { DeviceChoice, QuestionTask, Sampling } from '../../../contract/answers.ts';
import type { ChatMessage, GenerateEvent } from '../../../contract/engine-protocol.ts';
import type { Settings } from '../../../contract/settings.ts';
import type { ImageDetail } from '../../../contract/views.ts';
import type { Engine } from '../engine/engine.ts';
import type { AnswerQueue } from './answer-queue.ts';
import { untilAborted } from './until-aborted.ts';

/** A model that can be asked. */
export interface AnsweringModel {
  readonly id: string;
  readonly name: string;
  readonly dir: string;
  readonly placeholder: boolean;
}

export interface AnswerSourceDependencies {
  readonly engine: Pick<Engine, 'generate' | 'state'>;
  readonly queue: AnswerQueue;
  /** By id or folder; null is the selected one. Throws `model_*`. */
  findModel(name: string | null): Promise<AnsweringModel>;
  settings(): Settings;
}

/** What a caller may set for one answer; the rest comes from the settings. */
export interface AnswerChoices {
  readonly model?: string | undefined;
  readonly device?: DeviceChoice | undefined;
  readonly sampling?: Sampling | undefined;
  readonly maxTokens?: number | undefined;
  readonly detail?: ImageDetail | undefined;
  readonly task?: QuestionTask | undefined;
}

export interface AnswerOptions extends AnswerChoices {
  /** Where features of its pictures may be kept; absent where nothing of the question is to be kept. */
  readonly featureFolder?: string;
}

export type SourceEvent = GenerateEvent | { readonly type: 'model'; readonly model: AnsweringModel };

export type AnswerSource = (
  messages: readonly ChatMessage[],
  choices: AnswerOptions,
  signal: AbortSignal,
) => AsyncGenerator<SourceEvent, void>;

export function createAnswerSource({ engine, queue, findModel, settings }: AnswerSourceDependencies): AnswerSource {
  return async function* answer(messages, choices, signal) {
    // As they are at the time of the question, not when its turn comes.
    const defaults = settings();
    if (queue.isBusy()) yield { type: 'progress', progress: { stage: 'waiting' } };
    const endTurn = await queue.takeTurn(signal);
    try {
      if (engine.state().state !== 'running') yield { type: 'progress', progress: { stage: 'starting-engine' } };
      const model = await untilAborted(findModel(choices.model ?? null), signal);
      yield { type: 'model', model };
      yield* engine.generate(
        {
          model: { dir: model.dir, device: choices.device ?? defaults.device },
          messages: [...messages],
          detail: choices.detail ?? defaults.imageDetail,
          ...(choices.task && { task: choices.task }),
          ...(choices.featureFolder !== undefined && { featureFolder: choices.featureFolder }),
          sampling: { ...samplingOf(defaults), ...present(choices.sampling ?? {}) },
          maxTokens: choices.maxTokens ?? defaults.maxTokens,
          stop: [],
        },
        signal,
      );
    } finally {
      endTurn();
    }
  };
}

function samplingOf({ temperature, topK, topP, minP, repetitionPenalty, seed }: Settings): Sampling {
  return present({ temperature, topK, topP, minP, repetitionPenalty, seed });
}

/** Without the values that are left to the model's own files. */
function present(values: { [K in keyof Sampling]?: Sampling[K] | null | undefined }): Sampling {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}
