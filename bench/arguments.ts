/** The command line of `npm run bench`. */
import { parseArgs } from 'node:util';
import { type EngineName, engineNames, type Precision, precisions } from './contenders/contender.ts';

export const measures = ['turns', 'text'] as const;
export type Measure = (typeof measures)[number];

/** `tiny` is for whoever works on the bench: everything in a minute, and figures that mean nothing. */
export const shapes = ['smolvlm-256m', 'tiny'] as const;
export type ShapeName = (typeof shapes)[number];

export const attentions = ['gqa', 'concat'] as const;

export interface Arguments {
  readonly shapes: readonly ShapeName[];
  readonly engines: readonly EngineName[];
  readonly precisions: readonly Precision[];
  readonly measures: readonly Measure[];
  readonly isQuick: boolean;
  /** How often each prompt and each conversation is asked; undefined: as the plan has it. */
  readonly repetitions: number | undefined;
  readonly attention: (typeof attentions)[number];
  /** `accuracy_level=4` written into the checkpoint's MatMulNBits; published ones have none. */
  readonly hasAccuracyLevel: boolean;
  /** 8-bit weights as MatMulNBits; published ones are MatMulInteger. */
  readonly hasQ8Blocks: boolean;
  readonly python: string | undefined;
  /** Where the report goes; undefined prints it. */
  readonly out: string | undefined;
  readonly isHelp: boolean;
}

export class WrongUsage extends Error {}

export const usage = `npm run bench -- [options]

Measures Sightline beside transformers.js and llama.cpp on this machine, with random weights of real shapes, and writes
docs/benchmarks.md. The checkpoints are made once, in SIGHTLINE_BENCH_MODELS or the cache folder of this system.

  --quick            few repetitions, contexts 64 and 512; the report is printed, not written
  --repetitions N    of each prompt and conversation, from 1 to 20; 5 by default
  --only LIST        of ${[...precisions, ...engineNames, ...measures].join(', ')}; the report is printed
  --models LIST      of ${shapes.join(', ')}; the first by default
  --attention KIND   ${attentions.join(' or ')}: of the decoder; published SmolVLM files are gqa
  --accuracy-level   checkpoints whose MatMulNBits ask for 8-bit activations; published ones do not
  --q8-blocks        8-bit decoders of MatMulNBits; published ones are of MatMulInteger
  --python FILE      with the recipe's packages; else SIGHTLINE_BENCH_PYTHON, the recipe's .venv, python3
  --out FILE         where to write the report
  --help`;

/** @throws {WrongUsage} */
export function readArguments(args: readonly string[], standardOut: string): Arguments {
  const { values } = parse(args);
  const only = (values.only ?? '').split(',').filter(Boolean);
  const known: readonly string[] = [...precisions, ...engineNames, ...measures];
  refuseUnknown('--only', only, known);
  const chosenShapes = (values.models ?? shapes[0]).split(',');
  refuseUnknown('--models', chosenShapes, shapes);
  refuseUnknown('--attention', [values.attention], attentions);
  const isPartial = values.quick || only.length > 0 || values.models !== undefined;
  const isVaried = values.attention !== attentions[0] || values['accuracy-level'] || values['q8-blocks'];
  return {
    shapes: shapes.filter((name) => chosenShapes.includes(name)),
    engines: pick(engineNames, only),
    precisions: pick(precisions, only),
    measures: pick(measures, only),
    isQuick: values.quick,
    repetitions: readRepetitions(values.repetitions),
    attention: values.attention === 'concat' ? 'concat' : 'gqa',
    hasAccuracyLevel: values['accuracy-level'],
    hasQ8Blocks: values['q8-blocks'],
    python: values.python,
    out: values.out ?? (isPartial || isVaried ? undefined : standardOut),
    isHelp: values.help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean', default: false },
        repetitions: { type: 'string' },
        only: { type: 'string' },
        models: { type: 'string' },
        attention: { type: 'string', default: 'gqa' },
        'accuracy-level': { type: 'boolean', default: false },
        'q8-blocks': { type: 'boolean', default: false },
        python: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (thrown) {
    throw new WrongUsage(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function readRepetitions(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1 && count <= 20) return count;
  throw new WrongUsage(`--repetitions: "${given}" is no whole number from 1 to 20.`);
}

function refuseUnknown(option: string, given: readonly string[], known: readonly string[]): void {
  const stranger = given.find((name) => !known.includes(name));
  if (stranger !== undefined) throw new WrongUsage(`${option}: "${stranger}" is none of ${known.join(', ')}.`);
}

/** A list that names none of a kind leaves all of that kind in. */
function pick<T extends string>(all: readonly T[], only: readonly string[]): readonly T[] {
  const named = all.filter((name) => only.includes(name));
  return named.length > 0 ? named : all;
}
