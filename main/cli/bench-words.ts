/** A measurement in plain words: what it means first, then what was done to find it out. */
import type { BenchProgress, BenchResult, Spread, WritingPace } from '../../contract/bench.ts';
import { describeDecoder } from './decoder-words.ts';
import { describeProgress } from './progress-line.ts';

const steps = {
  load: 'Loading the model',
  'first-question': 'Asking about a new picture',
  'follow-up': 'Asking again about the same picture',
  'long-conversation': 'Asking in a long conversation',
  memory: 'Reading the memory',
} as const;

export function describeBenchProgress({ step, round, rounds, fraction, answer }: BenchProgress): string {
  const detail = answer === null ? '' : describeProgress(answer);
  const place = step === 'memory' ? '' : `, ${round} of ${rounds}`;
  return `${Math.round(fraction * 100)} %  ${steps[step]}${place}${detail === '' ? '' : `: ${detail}`}`;
}

export function describeBenchResult(result: BenchResult): string[] {
  return [...means(result), '', ...measured(result)];
}

function means({ model, ...result }: BenchResult): string[] {
  const { firstQuestion, followUp, writing, longWriting, loadMs, prefillTps, memory, wordsPerToken } = result;
  const looking = `${seconds(firstQuestion.lookingMs.median)} of it looking at the picture`;
  const pace = (of: WritingPace) => (of.tps === null ? null : number(of.tps.median));
  const words =
    writing.tps === null || wordsPerToken === null
      ? ''
      : ` (about ${number(writing.tps.median * wordsPerToken)} words)`;
  const long = longWriting === null ? null : pace(longWriting);
  return [
    ...(model.placeholder ? ['This model is a placeholder: its answers mean nothing, its times are real.'] : []),
    `First word of an answer after ${seconds(firstQuestion.firstTokenMs.median)}, ${looking}.`,
    `A follow-up about the same picture: ${seconds(followUp.firstTokenMs.median)}.`,
    pace(writing) === null
      ? 'Then: the answers of this model were too short to tell its pace.'
      : `Then ${pace(writing)} tokens${words} a second${long === null ? '' : `; ${long} in a long conversation`}.`,
    `Reading a question: ${number(prefillTps.median)} tokens a second.`,
    `From the start to a model that is ready: ${seconds(loadMs.median)}.`,
    `Memory: ${megabytes(memory.residentBytes)}, ${megabytes(memory.peakBytes)} at the most.`,
  ];
}

/** What the numbers are of. */
function measured(result: BenchResult): string[] {
  const { model, device, threads, decoder, machine, rounds, picture, firstQuestion, followUp } = result;
  const { writing, longWriting, loadMs, prefillTps, memory } = result;
  const on = threads === null ? device : `${device}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`;
  const row = (name: string, text: string) => `  ${name.padEnd(24)} ${text}`;
  const pace = (of: WritingPace) =>
    of.tps === null ? 'answers were too short to tell' : `${range(of.tps, number)} tokens/s`;
  return [
    `Measured ${rounds === 1 ? 'once' : `${rounds} times (median, least to most)`} with a picture of ${picture.width} x ${picture.height}, never seen before:`,
    row('model', `${model.name} (${model.id}), ${megabytes(model.bytes)} of files`),
    row('computer', `${machine.processor}, ${machine.logicalCores} logical cores, ${gigabytes(machine.memoryBytes)}`),
    row('device', on),
    ...(decoder === null ? [] : [row('decoder', describeDecoder(decoder))]),
    row('start and load', `${range(loadMs, seconds)}; the files may have been in memory already`),
    row(
      'first token',
      `${range(firstQuestion.firstTokenMs, seconds)}; prompt of ${firstQuestion.promptTokens} tokens, ${picture.tokens} of them the picture`,
    ),
    row('of it, before the prompt', range(firstQuestion.lookingMs, seconds)),
    row(
      'first token, follow-up',
      `${range(followUp.firstTokenMs, seconds)}; ${followUp.reusedTokens} of ${followUp.promptTokens} tokens were remembered`,
    ),
    row('prefill', `${range(prefillTps, number)} tokens/s`),
    row('decode', `${pace(writing)} after ${writing.contextTokens} tokens`),
    ...(longWriting === null
      ? []
      : [row('decode, long', `${pace(longWriting)} after ${longWriting.contextTokens} tokens`)]),
    row(
      'remembered',
      `${megabytes(memory.conversationBytes)} of conversations, ${megabytes(memory.pictureBytes)} of pictures`,
    ),
  ];
}

function range({ median, min, max, samples }: Spread, say: (value: number) => string): string {
  return samples === 1 ? say(median) : `${say(median)} (${say(min)} to ${say(max)})`;
}

function seconds(ms: number): string {
  if (ms < 100) return `${Math.round(ms)} ms`;
  return ms < 1_000 ? `${(ms / 1_000).toFixed(2)} s` : `${(ms / 1_000).toFixed(1)} s`;
}

function number(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}

function megabytes(bytes: number): string {
  return bytes < 10e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.round(bytes / 1e6)} MB`;
}

/** Memory is sold in powers of two, and the system keeps a little of it for itself. */
function gigabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 30)} GB`;
}
