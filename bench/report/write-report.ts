/** The whole of docs/benchmarks.md: what was compared on which machine, the tables, and the bars. */
import type { Arguments } from '../arguments.ts';
import type { EngineName } from '../contenders/contender.ts';
import type { Machine } from '../machine.ts';
import { type ProfileGroup, profileGroups } from '../measure/cpu-profile.ts';
import type { Plan } from '../measure/measure-precision.ts';
import { pictureSize } from '../measure/measure-turns.ts';
import type { EngineFigures, PrecisionFigures } from '../measure/results.ts';
import { type Checkpoint, ggufKinds, type ShapeFacts } from '../models.ts';
import { barsOf, isReached, shortfall } from './bars.ts';
import { bytesAToken, shareOfLimit } from './bytes-a-token.ts';
import { megabytes, number, percent, spread, table } from './table.ts';

export interface ShapeReport {
  readonly checkpoint: Checkpoint;
  readonly results: readonly PrecisionFigures[];
}

export interface RunReport {
  readonly date: Date;
  readonly command: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  /** Bytes per second: before the measurements and after them. */
  readonly bandwidth: readonly number[];
  /** One-minute load averages that others would have caused: at the start. */
  readonly loadAtStart: number;
  readonly args: Arguments;
  readonly plan: Plan;
  readonly shapes: readonly ShapeReport[];
  /** Engines that were to be measured and could not be, and why. */
  readonly missing: readonly string[];
}

const labels: Record<EngineName, string> = {
  sightline: 'Sightline',
  'sightline-guessing': 'Sightline, guessing on',
  'transformers.js': 'transformers.js',
  'llama.cpp': 'llama.cpp',
};

export function writeReport(run: RunReport): string {
  const sections = [
    `# Benchmarks\n\nWritten by \`${run.command}\` on ${run.date.toISOString().slice(0, 10)}; by hand, nothing. Run it to see your own machine's figures.`,
    writeComparison(run),
    writeMachine(run),
    ...run.shapes.flatMap((shape) => writeShape(shape, run)),
    run.missing.length > 0 ? `## What is missing here\n\n${run.missing.map((line) => `- ${line}`).join('\n')}` : '',
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function writeComparison({ args, plan, machine }: RunReport): string {
  const attention =
    args.attention === 'gqa'
      ? '`GroupQueryAttention` behind `RotaryEmbedding`'
      : 'plain attention that joins its cache';
  const level = args.hasAccuracyLevel ? 'with `accuracy_level` 4' : 'without `accuracy_level`';
  const q8 = args.hasQ8Blocks ? '8-bit `MatMulNBits`' : '`MatMulInteger` behind `DynamicQuantizeLinear`';
  return `## What is compared

- **Sightline**: its engine process, as the app starts it, asked through the app's protocol and timed from outside. Guessing what repeats (prompt lookup) is off in every comparison, because random weights repeat themselves as no model does; a line of its own shows it on.
- **transformers.js**: the same files with the same dtypes, in Node on the CPU.
- **llama.cpp** through node-llama-cpp: the same text weights as GGUF (${Object.values(ggufKinds).join(', ')}), the same prompt as token ids; text only, as node-llama-cpp sees no pictures.

Each engine lives in a process of its own while they answer in turns, in changing order, with ${machine.cores} threads each, greedily. Weights are random: speed and memory depend on shapes alone. Decoders are those of published SmolVLM files: ${attention}; q4 is \`MatMulNBits\` in blocks of 32 ${level}, q8 is ${q8}. Special tokens have a logit of 0, so that no answer ends before its limit. Figures are medians with quartiles in brackets: of ${plan.textRepetitions} prompts of each length with ${plan.textTokens} tokens written after each, and of ${plan.turnRepetitions} conversations about pictures that are new to every engine (${pictureSize.width} x ${pictureSize.height} pixels, then a second question about the same one).`;
}

function writeMachine({ machine, versions, bandwidth, loadAtStart }: RunReport): string {
  const rows = [
    [
      'CPU',
      `${machine.cpu}, ${machine.cores} cores${machine.instructions.length > 0 ? ` (${machine.instructions.join(', ')})` : ''}`,
    ],
    ['Memory', `${number(machine.memoryBytes / 1e9)} GB`],
    ['System', machine.system],
    ['Load before the run', number(loadAtStart)],
    [
      'Reading memory with as many threads',
      `${bandwidth.map((each) => number(each / 1e9)).join(' GB/s before, ')} GB/s${bandwidth.length > 1 ? ' after' : ''}`,
    ],
    ...Object.entries(versions),
  ];
  return `## The machine and the versions

${table(
  ['', ''],
  rows.map(([name = '', value = '']) => [name, value]),
)}

Memory is read by one thread a core, each searching 384 MiB of its own for a byte that is not there (the C library's \`memchr\`); the best of several rounds is the limit that decoding is held against.`;
}

function writeShape({ checkpoint, results }: ShapeReport, run: RunReport): string[] {
  const limit = Math.max(...run.bandwidth);
  return [
    `## ${checkpoint.name}`,
    writeBars(results),
    writeTurns(results),
    writeText('Decode', 'decode', results, run),
    writeText('Prefill', 'prefill', results, run),
    writeLimit(results, checkpoint.facts, run.plan.contexts, limit),
    writeProfile(results),
    writeMemory(results),
    writeAgreement(results),
  ].filter(Boolean);
}

function writeBars(results: readonly PrecisionFigures[]): string {
  const bars = barsOf(results);
  if (bars.length === 0) return '';
  const rows = bars.map((bar) => [
    `${bar.precision}: ${bar.what}`,
    number(bar.ratio),
    `${bar.isMost ? 'at most' : 'at least'} ${bar.bar}`,
    isReached(bar) ? 'reached' : `missed by ${percent(shortfall(bar))}`,
  ]);
  const reached = bars.filter(isReached).length;
  return `### The bars\n\n${reached} of ${bars.length} are reached.\n\n${table(['ratio', 'here', 'bar', ''], rows)}`;
}

function writeTurns(results: readonly PrecisionFigures[]): string {
  const rows = results.flatMap(({ precision, engines }) =>
    engines.flatMap(({ engine, turns }) =>
      turns
        ? [
            [
              `${precision}: ${labels[engine]}`,
              String(turns.promptTokens),
              spread(turns.firstMs, 1 / 1_000),
              spread(turns.followUpMs, 1 / 1_000),
            ],
          ]
        : [],
    ),
  );
  if (rows.length === 0) return '';
  return `### Time to first token, seconds\n\n${table(['', 'prompt tokens', 'first turn, new picture', 'follow-up on it'], rows)}`;
}

function writeText(
  title: string,
  figure: 'prefill' | 'decode',
  results: readonly PrecisionFigures[],
  { plan }: RunReport,
): string {
  const rows = results.flatMap(({ precision, engines }) =>
    engines
      .filter(({ text }) => text.length > 0)
      .map(({ engine, text }) => [
        `${precision}: ${labels[engine]}`,
        ...plan.contexts.map((context) => {
          const found = text.find((each) => each.context === context);
          return found ? spread(found[figure]) : '—';
        }),
      ]),
  );
  if (rows.length === 0) return '';
  const head = ['', ...plan.contexts.map((context) => `context ${context.toLocaleString('en')}`)];
  return `### ${title}, tokens per second\n\n${table(head, rows)}`;
}

function writeLimit(
  results: readonly PrecisionFigures[],
  facts: ShapeFacts,
  contexts: readonly number[],
  bandwidth: number,
): string {
  const rows = results.flatMap(({ precision, engines }) =>
    engines
      .filter(({ engine, text }) => text.length > 0 && engine !== 'sightline-guessing')
      .map(({ engine, text }) => [
        `${precision}: ${labels[engine]}`,
        ...contexts.map((context) => {
          const found = text.find((each) => each.context === context);
          const bytes = bytesAToken(engine, precision, context, facts);
          const share = found && shareOfLimit(found.decode.median, bytes, bandwidth);
          return `${megabytes(bytes)} MB, ${percent(share)}`;
        }),
      ]),
  );
  if (rows.length === 0) return '';
  const head = ['', ...contexts.map((context) => `context ${context.toLocaleString('en')}`)];
  return `### Bytes that a token reads, and the share of the memory's limit that decoding reaches

Weights of the decoder, and keys and values of the prompt (float32 in these ONNX files; float16 in llama.cpp, its default).

${table(head, rows)}`;
}

const groupLabels: Record<ProfileGroup, string> = {
  runtime: 'ONNX Runtime, with its copies of inputs and outputs',
  ours: "Sightline's own code",
  collector: 'garbage collection',
  node: 'Node and its messages, and what the profiler cannot place',
  idle: 'waiting',
};

function writeProfile(results: readonly PrecisionFigures[]): string {
  const profiled = results.flatMap(({ precision, profile }) => (profile ? [{ precision, ...profile }] : []));
  const [first] = profiled;
  if (!first) return '';
  const head = ['', ...profiled.map(({ precision }) => precision)];
  const rows = profileGroups.map((group) => [
    groupLabels[group],
    ...profiled.map(({ shares }) => percent(shares[group])),
  ]);
  return `### What bounds Sightline's decoding

Samples of the engine's main thread while it decodes after ${first.context.toLocaleString('en')} tokens.

${table(head, rows)}`;
}

function writeMemory(results: readonly PrecisionFigures[]): string {
  const rows = results.flatMap(({ precision, engines }) =>
    engines.flatMap(({ engine, memory, loadMs }: EngineFigures) =>
      memory
        ? [
            [
              `${precision}: ${labels[engine]}`,
              number(loadMs / 1_000),
              megabytes(memory.loadPeak),
              megabytes(memory.turnsPeak),
              megabytes(memory.textPeak),
              megabytes(memory.idleRss),
              megabytes(memory.idlePss),
            ],
          ]
        : [],
    ),
  );
  if (rows.length === 0) return '';
  const head = [
    '',
    'start and load, s',
    'peak of loading',
    'of pictures',
    'of texts',
    'idle',
    'idle, shared pages in part',
  ];
  return `### Memory of the whole process, MB\n\n${table(head, rows)}`;
}

function writeAgreement(results: readonly PrecisionFigures[]): string {
  const rows = results.flatMap(({ precision, engines }) =>
    engines
      .filter(({ engine, agreement }) => engine !== 'sightline' && agreement !== undefined)
      .map(({ engine, agreement }) => [`${precision}: ${labels[engine]}`, percent(agreement)]),
  );
  if (rows.length === 0) return '';
  return `### Did they do the same work?

The share of each answer, at the shortest context, up to where it first differs from Sightline's. Engines that round differently part ways at some token, and random weights leave little between the best two.

${table(['', 'same text'], rows)}`;
}
