/**
 * What a measurement of this computer says: the waits and the pace that its user feels, with one model on one device.
 *
 * Every number comes from answers that were made as all answers are, in an engine of their own, and stays on this
 * machine.
 */
import { z } from 'zod';
import { answerProgress, decoderRun, device } from './answers.ts';

/** How often each thing is done, unless said otherwise: the fewest that have a middle. */
export const benchRounds = { default: 3, max: 20 } as const;

/** In the order in which they are done. */
export const benchSteps = ['load', 'first-question', 'follow-up', 'long-conversation', 'memory'] as const;
export const benchStep = z.enum(benchSteps);
export type BenchStep = z.infer<typeof benchStep>;

export const benchProgress = z.object({
  step: benchStep,
  round: z.number().int().positive(),
  rounds: z.number().int().positive(),
  /** Steps that are done, of all; counted, never timed. */
  fraction: z.number().min(0).max(1),
  /** What the engine is at within the step; null where it has not said. */
  answer: answerProgress.nullable(),
});
export type BenchProgress = z.infer<typeof benchProgress>;

/** What was measured several times. */
export const spread = z.object({
  median: z.number().nonnegative(),
  min: z.number().nonnegative(),
  max: z.number().nonnegative(),
  samples: z.number().int().positive(),
});
export type Spread = z.infer<typeof spread>;

/** The pace of writing; `tps` is null where the answers were too short to tell. */
export const writingPace = z.object({
  /** Tokens before the one that is written, in the middle of the answer. */
  contextTokens: z.number().int().nonnegative(),
  /** Over all rounds. */
  outputTokens: z.number().int().nonnegative(),
  tps: spread.nullable(),
});
export type WritingPace = z.infer<typeof writingPace>;

/** Memory of an engine process, in bytes. */
export const engineMemory = z.object({
  /** Resident now. Weights that are mapped from their files are in it as far as they have been read. */
  residentBytes: z.number().int().nonnegative(),
  /** The most that was resident since the process was started. */
  peakBytes: z.number().int().nonnegative(),
  /** Keys and values of conversations. */
  conversationBytes: z.number().int().nonnegative(),
  /** Features of pictures. */
  pictureBytes: z.number().int().nonnegative(),
});
export type EngineMemory = z.infer<typeof engineMemory>;

export const benchResult = z.object({
  /** Milliseconds since 1970. */
  measuredAt: z.number().int().nonnegative(),
  /** Of Sightline. */
  version: z.string(),
  model: z.object({
    id: z.string(),
    name: z.string(),
    placeholder: z.boolean(),
    bytes: z.number().int().nonnegative(),
  }),
  device,
  machine: z.object({
    processor: z.string(),
    /** As the system counts them: two for a core that runs two threads. */
    logicalCores: z.number().int().positive(),
    memoryBytes: z.number().int().positive(),
  }),
  /** Threads that a graph is run with; null where the engine does not say. */
  threads: z.number().int().positive().nullable(),
  decoder: decoderRun.nullable(),
  rounds: z.number().int().positive(),
  picture: z.object({
    width: z.number().int().positive(),
    height: z.number().int().positive(),
    tokens: z.number().int().nonnegative(),
  }),
  /** From no process to a model that can be asked; the files may be in the system's memory already. */
  loadMs: spread,
  /** A question about a picture that the engine has never seen. */
  firstQuestion: z.object({
    promptTokens: z.number().int().nonnegative(),
    firstTokenMs: spread,
    /** The share of that wait before the prompt is read: decoding, scaling and encoding the picture. */
    lookingMs: spread,
  }),
  /** Another question about the same picture. */
  followUp: z.object({
    promptTokens: z.number().int().nonnegative(),
    reusedTokens: z.number().int().nonnegative(),
    firstTokenMs: spread,
  }),
  /** Tokens a second, of the first questions. */
  prefillTps: spread,
  writing: writingPace,
  /** Null where the model holds no longer conversation, or takes too long to read one. */
  longWriting: writingPace.nullable(),
  /** English words for each token of the answers; null where there were none. */
  wordsPerToken: z.number().positive().nullable(),
  memory: engineMemory,
});
export type BenchResult = z.infer<typeof benchResult>;
