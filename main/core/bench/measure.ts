/** What is done to measure a computer, from top to bottom, and what it comes to. */
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import type { AnswerProgress } from '../../../contract/answers.ts';
import type { BenchResult, BenchStep } from '../../../contract/bench.ts';
import type { Settings } from '../../../contract/settings.ts';
import type { AnswerQueue } from '../answers/answer-queue.ts';
import type { AnsweringModel } from '../answers/answer-source.ts';
import { untilAborted } from '../answers/until-aborted.ts';
import { type Asked, askSubject } from './ask-subject.ts';
import type { BenchChoices, BenchEvent, Subject } from './bench.ts';
import { answerTokens, firstQuestion, followUp, followUpCharacters, longConversation } from './questions.ts';
import { readMachine, summarise } from './summary.ts';

export interface MeasureDependencies {
  /** Each has a process of its own, which its owner ends. */
  openSubject(): Subject;
  readonly queue: AnswerQueue;
  settings(): Settings;
  readonly version: string;
  /** For the pictures. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

export interface Picture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** A long conversation is as long as this, where the model and the time allow it. */
const longContextTokens = 2048;
/** Of what a model can hold; the rest is for the answer and for the error of the estimate. */
const longContextShare = 0.75;
/** A long conversation that would take longer to be read is made shorter; nobody waits for minutes. */
const longPrefillMs = 15_000;
/** Less than this many times the first question would say nothing new. */
const leastGrowth = 1.5;

/**
 * Every question takes its turn among the answers, so that one that the user asks meanwhile waits for a question only.
 *
 * @throws as an answer does; the signal's reason when it fires
 */
export async function* measure(
  deps: MeasureDependencies,
  choices: BenchChoices,
): AsyncGenerator<BenchEvent, BenchResult> {
  const { rounds } = choices;
  const device = choices.device ?? deps.settings().device;
  const report = reporter(rounds);

  const loadMs: number[] = [];
  let loaded: LoadedSubject | undefined;
  for (let round = 1; round <= rounds; round++) {
    yield report.begin('load', round);
    const waiting = deps.queue.isBusy() && report.within({ stage: 'waiting' });
    if (waiting) yield waiting;
    await loaded?.subject[Symbol.asyncDispose]();
    loaded = await load(deps, choices.model ?? null, device);
    loadMs.push(loaded.ms);
  }
  if (!loaded) throw new RangeError('at least one round is needed');
  const { subject, model } = loaded;
  const ask = (messages: Parameters<typeof askSubject>[1], maxTokens: number, task?: 'read') =>
    askSubject(subject, messages, { ...choices, maxTokens, task }, deps.signal, report.within);

  const firsts: Asked[] = [];
  const followUps: Asked[] = [];
  let picture: Picture | undefined;
  for (let round = 1; round <= rounds; round++) {
    yield report.begin('first-question', round);
    picture = await drawPicture(deps, subject, round);
    const question = firstQuestion(picture.path);
    const first = yield* ask([question], answerTokens.first, 'read');
    firsts.push(first);
    yield report.begin('follow-up', round);
    followUps.push(yield* ask(followUp(question, first.text), answerTokens.followUp));
  }
  if (!picture) throw new RangeError('at least one round is needed');

  const longs: Asked[] = [];
  const description = await untilAborted(subject.engine.describeModel(model.dir), deps.signal);
  const fillerCharacters = longFiller(firsts, followUps, description.contextTokens);
  for (let round = 1; fillerCharacters > 0 && round <= rounds; round++) {
    yield report.begin('long-conversation', round);
    longs.push(yield* ask(longConversation(picture.path, fillerCharacters), answerTokens.long, 'read'));
  }

  yield report.begin('memory', 1);
  const memory = await untilAborted(subject.engine.memory(), deps.signal);
  return summarise({
    version: deps.version,
    model: { id: model.id, name: model.name, placeholder: model.placeholder, bytes: description.bytes },
    machine: readMachine(),
    rounds,
    picture,
    loadMs,
    firsts,
    followUps,
    longs,
    memory,
  });
}

interface LoadedSubject {
  readonly subject: Subject;
  readonly model: AnsweringModel;
  readonly ms: number;
}

/** In turn with the answers: two models that are read at once would slow each other down. */
async function load(
  { openSubject, queue, signal }: MeasureDependencies,
  name: string | null,
  device: Settings['device'],
): Promise<LoadedSubject> {
  const endTurn = await queue.takeTurn(signal);
  try {
    const startedMs = performance.now();
    const subject = openSubject();
    const model = await untilAborted(subject.findModel(name), signal);
    await subject.engine.preload({ dir: model.dir, device }, signal);
    return { subject, model, ms: performance.now() - startedMs };
  } finally {
    endTurn();
  }
}

async function drawPicture({ folder, signal }: MeasureDependencies, { engine }: Subject, round: number) {
  const path = join(folder, `picture-${round}.png`);
  const size = await untilAborted(engine.drawBenchPicture({ file: path, seed: randomInt(2 ** 32) }), signal);
  return { path, ...size };
}

/**
 * Characters of text that make a long conversation of the first question; 0 where it would not be long, or takes too
 * long. Only the model knows its tokens: what a character costs is seen from what the follow-up added.
 */
function longFiller(firsts: readonly Asked[], followUps: readonly Asked[], contextTokens: number): number {
  const [first] = firsts;
  const [next] = followUps;
  if (!first || !next) return 0;
  const { promptTokens, prefillTps } = first.stats;
  const added = next.stats.promptTokens - promptTokens;
  const tokensPerCharacter = added / (first.text.length + followUpCharacters);
  const target = Math.min(
    longContextTokens,
    contextTokens * longContextShare,
    promptTokens + (prefillTps * longPrefillMs) / 1000,
  );
  if (!(tokensPerCharacter > 0) || target < promptTokens * leastGrowth) return 0;
  return Math.floor((target - promptTokens) / tokensPerCharacter);
}

/** Tells the steps and how many of all are done. */
function reporter(rounds: number) {
  // Loading, first question, follow-up and long conversation in each round, and the memory once.
  const total = 4 * rounds + 1;
  const order = { load: 0, 'first-question': 1, 'follow-up': 1, 'long-conversation': 3, memory: 4 } as const;
  let current: Extract<BenchEvent, { type: 'progress' }>['progress'] | undefined;
  const tell = (progress: NonNullable<typeof current>): BenchEvent => {
    current = progress;
    return { type: 'progress', progress };
  };
  return {
    begin(step: BenchStep, round: number): BenchEvent {
      const isPaired = step === 'first-question' || step === 'follow-up';
      const inStep = isPaired ? (round - 1) * 2 + (step === 'follow-up' ? 1 : 0) : round - 1;
      const fraction = (order[step] * rounds + inStep) / total;
      return tell({ step, round: step === 'memory' ? rounds : round, rounds, fraction, answer: null });
    },
    within(answer: AnswerProgress): BenchEvent | null {
      return current ? tell({ ...current, answer }) : null;
    },
  };
}
