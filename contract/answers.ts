/** One answer: how its sampling is set, what it reports while it is made, and what it cost. */
import { z } from 'zod';

export const devices = ['auto', 'cpu', 'webgpu', 'cuda', 'dml', 'coreml'] as const;
export const deviceChoice = z.enum(devices);
export type DeviceChoice = z.infer<typeof deviceChoice>;
/** A device that something ran on: never `auto`. */
export const device = deviceChoice.exclude(['auto']);
export type Device = z.infer<typeof device>;

/** A device that `auto` would have taken, had it not failed. */
export const passedOver = z.object({ device, reason: z.string() });
export type PassedOver = z.infer<typeof passedOver>;

/** How the next token is chosen. A missing value is the model's own (`generation_config.json`), then the neutral one. */
export const sampling = z.object({
  /** 0 is greedy. */
  temperature: z.number().min(0).max(5).optional(),
  /** Keep the k most likely tokens; 0 keeps all. */
  topK: z.number().int().min(0).max(1000).optional(),
  /** Keep the smallest set of tokens whose probabilities reach p. */
  topP: z.number().min(0).max(1).optional(),
  /** Drop tokens less likely than this share of the most likely one. */
  minP: z.number().min(0).max(1).optional(),
  /** 1 is none; above 1 makes tokens that were already there less likely. */
  repetitionPenalty: z.number().min(0.5).max(3).optional(),
  /** The same seed gives the same text; none draws one. */
  seed: z.number().int().min(0).max(0xffff_ffff).optional(),
});
export type Sampling = z.infer<typeof sampling>;

/** What the engine is doing before text comes. Numbers are counted, never timed. */
export const answerProgress = z.discriminatedUnion('stage', [
  z.object({ stage: z.literal('waiting') }),
  z.object({ stage: z.literal('starting-engine') }),
  z.object({ stage: z.literal('loading-model'), fraction: z.number().min(0).max(1) }),
  z.object({
    stage: z.literal('encoding-image'),
    image: z.number().int().positive(),
    images: z.number().int().positive(),
    tile: z.number().int().positive(),
    tiles: z.number().int().positive(),
  }),
  z.object({
    stage: z.literal('prefill'),
    doneTokens: z.number().int().nonnegative(),
    totalTokens: z.number().int().positive(),
  }),
  z.object({ stage: z.literal('writing') }),
]);
export type AnswerProgress = z.infer<typeof answerProgress>;

/**
 * Which way a decoder goes on from token to token. `in-place`: keys and values stay where they are and only new rows come
 * out of a step; `on-gpu`: they stay on the device. `general`: the whole cache goes through each step, and `reason` says
 * why.
 */
export const decoderRun = z.object({
  path: z.enum(['in-place', 'on-gpu', 'general']),
  reason: z.enum(['switched-off', 'sliding-window', 'graph-unknown', 'encoder-decoder']).nullable(),
});
export type DecoderRun = z.infer<typeof decoderRun>;

export const answerStats = z.object({
  promptTokens: z.number().int().nonnegative(),
  /** Prompt tokens whose KV was still held. */
  reusedTokens: z.number().int().nonnegative(),
  imageTokens: z.number().int().nonnegative(),
  /** Images that went through the vision encoder (the rest came from the cache). */
  imagesEncoded: z.number().int().nonnegative(),
  outputTokens: z.number().int().nonnegative(),
  /** Milliseconds from the call to the first token, loading included. */
  ttftMs: z.number().nonnegative(),
  prefillTps: z.number().nonnegative(),
  decodeTps: z.number().nonnegative(),
  /** Absent in answers of earlier versions. */
  decoder: decoderRun.optional(),
  /** Threads that a graph is run with; absent where that is the device's own affair. */
  threads: z.number().int().positive().optional(),
  /** Of `auto` alone: what failed before the device was taken that answered. */
  passedOver: z.array(passedOver).optional(),
});
export type AnswerStats = z.infer<typeof answerStats>;

/**
 * What a question of the page's quick actions is for. Families that were trained on task prompts put theirs in the place
 * of the words; for the others the words are the question.
 */
export const questionTask = z.enum(['describe', 'read', 'explain', 'translate']);
export type QuestionTask = z.infer<typeof questionTask>;

/** Why an answer ended: a stop token or string, the token limit, or the user. */
export const finishReason = z.enum(['stop', 'length', 'cancelled']);
export type FinishReason = z.infer<typeof finishReason>;
