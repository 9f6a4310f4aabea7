/**
 * What the main process and the engine process say to each other. Images ride as paths, never as bytes.
 *
 * The engine beats on its standard output, one JSON line a second (`heartbeat`), from a thread of its own, so that the
 * owner can tell a long run from a dead process while `session.run()` blocks the engine's main thread.
 */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { answerProgress, answerStats, device, deviceChoice, finishReason, questionTask, sampling } from './answers.ts';
import { engineMemory } from './bench.ts';
import { classified, labels } from './labels.ts';
import { modelDescription, modelDtype } from './models.ts';
import { region } from './regions.ts';
import { imageDetail, imageView, imageViewSummary } from './views.ts';
import { wireErrors } from './wire-errors.ts';

/** Raised with every change that an older counterpart would misread. */
export const engineProtocolVersion = 3;

export const heartbeat = z.object({
  type: z.literal('beat'),
  /** User and system CPU time of the process, milliseconds: it stands still in a deadlock, but not in a long run. */
  cpuMs: z.number().nonnegative(),
  /** Times that the main thread's event loop has turned, counted through a shared cell. */
  turns: z.number().int().nonnegative(),
});
export type Heartbeat = z.infer<typeof heartbeat>;

/** Which weights on which device. */
export const modelChoice = z.object({ dir: z.string(), device: deviceChoice, dtype: modelDtype.optional() });
export type ModelChoice = z.infer<typeof modelChoice>;

export const chatPart = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('image'), path: z.string() }),
  /** Frames of a clip in order of time. Families without video see them as pictures in a row. */
  z.object({
    type: z.literal('video'),
    frames: z.array(z.object({ path: z.string(), seconds: z.number().nonnegative() })).min(1),
  }),
]);
export const chatMessage = z.object({ role: z.enum(['system', 'user', 'assistant']), parts: z.array(chatPart) });
export type ChatMessage = z.infer<typeof chatMessage>;

export const generateRequest = z.object({
  model: modelChoice,
  /** The last one is a question, or an answer to go on with. */
  messages: z.array(chatMessage),
  /** For all pictures; `auto` unless said otherwise. */
  detail: imageDetail.optional(),
  /** What the last question is for, where it is one of the quick actions'. */
  task: questionTask.optional(),
  sampling,
  maxTokens: z.number().int().min(1),
  /**
   * Where features of its pictures are kept, one folder a picture, named by the SHA-256 of its file; features on the disk
   * of a picture whose file is gone are removed. Absent for what is to be kept nowhere.
   */
  featureFolder: z.string().optional(),
  /** Text that ends the answer; it is not part of it. */
  stop: z.array(z.string().min(1)).default([]),
});
export type GenerateRequest = z.infer<typeof generateRequest>;

export const generateEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), progress: answerProgress }),
  /** Text never splits a character. */
  z.object({ type: z.literal('delta'), text: z.string() }),
  z.object({
    type: z.literal('done'),
    /** What this call wrote. */
    text: z.string(),
    finish: finishReason,
    device,
    stats: answerStats,
    /** Of the whole last answer: their offsets count from its start, also where this call went on with it. */
    regions: z.array(region).optional(),
  }),
]);
export type GenerateEvent = z.infer<typeof generateEvent>;

export const classifyRequest = z.object({ model: modelChoice, image: z.string(), labels });
export type ClassifyRequest = z.infer<typeof classifyRequest>;

/** A picture that was decoded, cleaned of metadata and written as `<sha256>.<png|jpg>` and `<sha256>.thumb.webp`. */
export const importedImage = z.object({
  sha256: z.string(),
  mime: z.enum(['image/png', 'image/jpeg']),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  bytes: z.number().int().positive(),
});
export type ImportedImage = z.infer<typeof importedImage>;

/** `file` is a name within the directory that was asked for; views stand in the order in which the model gets them. */
export const writtenViews = imageViewSummary.extend({ views: z.array(imageView.extend({ file: z.string() })) });
export type WrittenViews = z.infer<typeof writtenViews>;

const call = oc.errors(wireErrors);

export const engineCalls = {
  /** The first call on a new engine; the owner ends an engine whose protocol differs. */
  hello: call.input(z.object({ protocol: z.number().int() })).output(
    z.object({
      protocol: z.number().int(),
      pid: z.number().int(),
      versions: z.object({ node: z.string(), onnxruntime: z.string(), sharp: z.string() }),
    }),
  ),
  /** Looks into a model folder without loading weights. */
  describeModel: call.input(z.object({ dir: z.string() })).output(modelDescription),
  /** Loads a model unless it is loaded; a model loaded before is let go first. Ends with `loaded`. */
  loadModel: call
    .input(modelChoice)
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          z.object({ type: z.literal('progress'), fraction: z.number().min(0).max(1) }),
          z.object({ type: z.literal('loaded'), device, description: modelDescription }),
        ]),
      ),
    ),
  unloadModel: call,
  /** One answer. Loads the model if need be. Aborting the call ends it without a word; see `cancelAnswer`. */
  generate: call
    .input(generateRequest.extend({ answerId: z.string().optional() }))
    .output(eventIterator(generateEvent)),
  /** Ends the answer with `done` and `finish: cancelled` as soon as the engine can; nothing if it is not there. */
  cancelAnswer: call.input(z.object({ answerId: z.string() })),
  /** Reads `source` and writes the cleaned picture and its thumbnail into `directory`. `name` is for error texts only. */
  importImage: call
    .input(z.object({ source: z.string(), name: z.string(), directory: z.string() }))
    .output(importedImage),
  /** Writes what the model sees of a picture into `directory`, one PNG a view. Loads the model if need be. */
  viewImage: call
    .input(z.object({ model: modelChoice, image: z.string(), detail: imageDetail.optional(), directory: z.string() }))
    .output(writtenViews),
  /** Scores one picture against labels, in their order. Loads the model if need be; reads the same labels once. */
  classify: call.input(classifyRequest).output(classified),
  memory: call.output(engineMemory),
  /** Draws a picture that no engine has seen, for measurements. The same seed gives the same picture. */
  drawBenchPicture: call
    .input(z.object({ file: z.string(), seed: z.number().int().min(0).max(0xffff_ffff) }))
    .output(z.object({ width: z.number().int().positive(), height: z.number().int().positive() })),
  /** Lets go, in memory, of every conversation and of what was made of these pictures, named by their files' SHA-256. */
  forget: call.input(z.object({ images: z.array(z.string()) })),
  /** Where the machine is short of memory: lets go of features, then of conversations. The model is its owner's to unload. */
  easeMemory: call.output(z.object({ isShort: z.boolean() })),
  /** Runs graphs whose results are known on the device. For a throw-away process: a bad driver may kill it. */
  probeDevice: call.input(z.object({ device })).output(
    z.object({
      works: z.boolean(),
      detail: z.string(),
      ms: z.number(),
      /** How many times as fast as the CPU it multiplies matrices; null for the CPU and for what does not work. */
      timesCpu: z.number().nonnegative().nullable().default(null),
    }),
  ),
};
export type EngineCalls = typeof engineCalls;
