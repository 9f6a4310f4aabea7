/**
 * Every call that the page, the command line or a test can make on the core. If it is not here, it does not exist.
 *
 * Any call may fail with any code of `errors.ts`; long ones take an AbortSignal (oRPC carries it).
 */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { answerProgress, answerStats, device, deviceChoice, finishReason, questionTask, sampling } from './answers.ts';
import { benchProgress, benchResult, benchRounds } from './bench.ts';
import { conversation, conversationTree, draft, message, newMessagePart } from './conversations.ts';
import { event } from './events.ts';
import { hostDescription } from './host.ts';
import { conversationId, imageId, messageId, modelId } from './ids.ts';
import { imageInfo, imageSize } from './images.ts';
import { classified, labels } from './labels.ts';
import { deviceReport, engineState, modelEntry } from './models.ts';
import { region } from './regions.ts';
import { settings, settingsChange } from './settings.ts';
import { clipFrames } from './videos.ts';
import { imageDetail, imageView, imageViewSummary } from './views.ts';
import { wireErrors } from './wire-errors.ts';

const call = oc.errors(wireErrors);

/** A question and where it goes; the answer then streams through `events.watch`. */
const sent = z.object({ conversation, question: message, answer: message });

export const calls = {
  host: {
    describe: call.output(hostDescription),
    /** Captures the display under the cursor and stores it. Only where `capture` is `host`. */
    captureScreen: call.output(imageInfo),
    /** Opens a link in the user's browser; the page has asked the user before. Only where `openLinks` is `host`. */
    openLink: call.input(z.object({ url: z.string().max(4096) })),
  },

  conversations: {
    /** Newest first. `search` matches titles, case-insensitively, every word of it. */
    list: call
      .input(
        z.object({
          search: z.string().max(200).default(''),
          limit: z.number().int().min(1).max(1000).default(200),
          offset: z.number().int().min(0).default(0),
        }),
      )
      .output(z.object({ conversations: z.array(conversation), total: z.number().int().nonnegative() })),
    get: call.input(z.object({ conversationId })).output(conversationTree),
    rename: call.input(z.object({ conversationId, title: z.string().trim().min(1).max(200) })).output(conversation),
    /** Takes it out of sight at once; it can be restored for a while (`undoMs`), then it is gone from the disk. */
    delete: call.input(z.object({ conversationId })).output(z.object({ undoMs: z.number().int().positive() })),
    restore: call.input(z.object({ conversationId })).output(conversation),
    /** Shows the branch that runs through this message, down to its newest leaf. */
    selectBranch: call.input(z.object({ messageId })).output(conversation),
  },

  messages: {
    /** Saves the question (acknowledged after COMMIT), then answers it. `conversationId` null makes a conversation. */
    send: call
      .input(
        z.object({
          conversationId: conversationId.nullable(),
          /** The message that this one follows; absent: the shown leaf. */
          parentId: messageId.nullable().optional(),
          parts: z.array(newMessagePart).min(1).max(64),
          modelId: modelId.optional(),
          device: deviceChoice.optional(),
          sampling: sampling.optional(),
          maxTokens: z.number().int().min(1).optional(),
          /** How closely to look; absent: as the settings say. */
          detail: imageDetail.optional(),
          /** The quick action that wrote the question. */
          task: questionTask.optional(),
        }),
      )
      .output(sent),
    /** Goes on with an answer that ended at the token limit and has nothing after it. */
    continue: call.input(z.object({ messageId })).output(sent),
    /** Another answer to the same question, as a sibling branch. */
    regenerate: call.input(z.object({ messageId })).output(sent),
    /** Another wording of a question, as a sibling branch, answered anew. */
    edit: call.input(z.object({ messageId, parts: z.array(newMessagePart).min(1).max(64) })).output(sent),
    /** Ends a running answer; the text so far is kept. Stopping one that has ended does nothing. */
    stop: call.input(z.object({ messageId })),
  },

  answers: {
    /** One answer that is kept nowhere: what `sightline ask` does. Images are given as paths on this machine. */
    ask: call
      .input(
        z.object({
          images: z.array(z.string()).max(64).default([]),
          question: z.string().max(200_000).default(''),
          /** An id of this installation or a folder. */
          model: z.string().optional(),
          device: deviceChoice.optional(),
          sampling: sampling.optional(),
          maxTokens: z.number().int().min(1).optional(),
          detail: imageDetail.optional(),
        }),
      )
      .output(
        eventIterator(
          z.discriminatedUnion('type', [
            z.object({ type: z.literal('progress'), progress: answerProgress }),
            z.object({ type: z.literal('delta'), text: z.string() }),
            z.object({
              type: z.literal('done'),
              text: z.string(),
              model: z.string(),
              placeholder: z.boolean(),
              device,
              finish: finishReason,
              stats: answerStats,
              regions: z.array(region).optional(),
            }),
          ]),
        ),
      ),
    /** Scores one picture, given as a path on this machine, against labels: what `sightline classify` does. */
    classify: call
      .input(
        z.object({
          image: z.string(),
          labels,
          /** An id of this installation or a folder. */
          model: z.string().optional(),
          device: deviceChoice.optional(),
        }),
      )
      .output(classified.extend({ model: z.string(), placeholder: z.boolean() })),
  },

  images: {
    /** Decodes, strips metadata, re-encodes and stores a picture; the same pixels give the same id. */
    add: call.input(z.object({ file: z.instanceof(Blob), name: z.string().max(255) })).output(imageInfo),
    read: call.input(z.object({ imageId, size: imageSize.default('full') })).output(z.instanceof(Blob)),
    /** What a model sees of a picture, in the order in which it gets it, as PNGs. Loads the model if need be. */
    view: call
      .input(
        z.object({
          imageId,
          /** Absent: the selected one. */
          modelId: modelId.optional(),
          detail: imageDetail.optional(),
        }),
      )
      .output(imageViewSummary.extend({ views: z.array(imageView.extend({ picture: z.instanceof(Blob) })) })),
  },

  drafts: {
    get: call.input(z.object({ conversationId: conversationId.nullable() })).output(draft),
    /** An empty draft is removed. */
    save: call.input(
      z.object({
        conversationId: conversationId.nullable(),
        text: z.string().max(200_000),
        images: z.array(z.object({ imageId, name: z.string().max(255) })).max(64),
        videos: z.array(clipFrames).max(8).default([]),
      }),
    ),
  },

  models: {
    list: call.output(z.object({ models: z.array(modelEntry), selectedId: modelId })),
    /** Registers a folder where it lies; nothing is copied. */
    add: call.input(z.object({ dir: z.string().min(1), id: modelId.optional() })).output(modelEntry),
    /** Loads a model once, and says what only then is known of it, such as what a picture costs. */
    load: call.input(z.object({ modelId })).output(modelEntry),
    /** Forgets a folder; its files stay. */
    remove: call.input(z.object({ modelId })),
    /** Loads the selected model ahead of the first question. */
    preload: call,
  },

  engine: {
    state: call.output(engineState),
    /** Starts again after `engine_crash_loop`. */
    restart: call,
    /** Tries each device with a known-answer probe in a throw-away process. Takes seconds. */
    probeDevices: call.output(z.array(deviceReport)),
  },

  bench: {
    /**
     * Measures this computer with a model, in an engine process of its own, and ends with `done`. Takes its turns among
     * the answers. Nothing of it is kept but the result, and that only where the history is this process's own.
     * `bench_running` where another measurement runs.
     */
    run: call
      .input(
        z.object({
          /** An id of this installation or, on the command line only, a folder. */
          model: z.string().optional(),
          device: deviceChoice.optional(),
          detail: imageDetail.optional(),
          rounds: z.number().int().min(1).max(benchRounds.max).default(benchRounds.default),
        }),
      )
      .output(
        eventIterator(
          z.discriminatedUnion('type', [
            z.object({ type: z.literal('progress'), progress: benchProgress }),
            z.object({ type: z.literal('done'), result: benchResult }),
          ]),
        ),
      ),
    /** The result that is kept; null where nothing was measured yet. */
    last: call.output(benchResult.nullable()),
  },

  settings: {
    get: call.output(settings),
    change: call.input(settingsChange).output(settings),
  },

  events: {
    watch: call.output(eventIterator(event)),
  },
};
export type Calls = typeof calls;
