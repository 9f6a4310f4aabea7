/** The checkpoints that are measured: where they lie, and the recipe's Python that makes them. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';
import type { Arguments, ShapeName } from './arguments.ts';
import type { Precision } from './contenders/contender.ts';

const recipe = fileURLToPath(new URL('../native-models/recipe', import.meta.url));
const modules = ['torch', 'transformers', 'onnx', 'onnxruntime', 'onnxscript', 'gguf'];
/** llama.cpp's nearest to each precision. Its float32 file holds the same numbers as ours. */
export const ggufKinds = { q4: 'q4_0', q8: 'q8_0', fp32: 'f32' } as const satisfies Record<Precision, string>;

export interface Checkpoint {
  readonly name: ShapeName;
  /** Model folder in the hubs' layout. */
  readonly folder: string;
  readonly gguf: Readonly<Record<Precision, string>>;
  readonly facts: ShapeFacts;
}

/** What the recipe says of a shape; bytes of what a decoder reads for each token. */
export interface ShapeFacts {
  readonly layers: number;
  readonly keyValueHeads: number;
  readonly headDim: number;
  readonly onnxBytes: Readonly<Record<Precision, number>>;
  readonly ggufBytes: Readonly<Record<Precision, number>>;
}

export function modelsFolder(): string {
  return process.env.SIGHTLINE_BENCH_MODELS || envPaths('sightline-bench', { suffix: '' }).cache;
}

/** Makes what is missing. @throws where there is no Python with the packages, or the recipe fails */
export async function prepareCheckpoint(name: ShapeName, args: Arguments): Promise<Checkpoint> {
  const root = modelsFolder();
  const folder = join(root, name, formOf(args));
  const facts = join(folder, 'bench.json');
  if (!isComplete(facts, args.precisions)) await make(name, root, args);
  const gguf = (precision: Precision) => join(root, name, 'gguf', `${name}-${ggufKinds[precision]}.gguf`);
  return {
    name,
    folder,
    gguf: { q4: gguf('q4'), q8: gguf('q8'), fp32: gguf('fp32') },
    facts: readFacts(facts),
  };
}

/** The recipe writes the facts last, about all that is there. */
function isComplete(facts: string, wanted: readonly Precision[]): boolean {
  if (!existsSync(facts)) return false;
  const { onnxBytes, ggufBytes } = readFacts(facts);
  return wanted.every((precision) => precision in onnxBytes && precision in ggufBytes);
}

function readFacts(file: string): ShapeFacts {
  return JSON.parse(readFileSync(file, 'utf8')) as ShapeFacts;
}

async function make(name: ShapeName, root: string, args: Arguments): Promise<void> {
  const python = findPython(args.python);
  const child = spawn(
    python,
    [
      ...['-m', 'bench_models', '--out', root, '--model', name, '--attention', args.attention],
      ...['--precision', ...args.precisions],
      ...['--gguf', ...args.precisions.map((precision) => ggufKinds[precision])],
      ...(args.hasAccuracyLevel ? ['--accuracy-level', '4'] : []),
      ...(args.hasQ8Blocks ? ['--q8-blocks'] : []),
    ],
    { cwd: recipe, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${python} -m bench_models failed; what it said stands above.`);
}

/** The recipe's name of the folder (`bench_models/build.py`). */
function formOf({ attention, hasAccuracyLevel, hasQ8Blocks }: Arguments): string {
  return [attention, ...(hasAccuracyLevel ? ['acc4'] : []), ...(hasQ8Blocks ? ['blocks'] : [])].join('-');
}

function findPython(told: string | undefined): string {
  const own = join(recipe, '.venv', process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const wanted = told ?? process.env.SIGHTLINE_BENCH_PYTHON;
  const candidates = wanted ? [wanted] : [...(existsSync(own) ? [own] : []), 'python3', 'python'];
  const found = candidates.find((python) => {
    const { status } = spawnSync(python, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' });
    return status === 0;
  });
  if (found !== undefined) return found;
  throw new Error(
    `None of ${candidates.join(', ')} has the packages that make the checkpoints (${modules.join(', ')}). Set them up:\n` +
      `  cd native-models/recipe && python3 -m venv .venv && .venv/bin/pip install -r bench_models/requirements.txt\n` +
      `or name a Python that has them: npm run bench -- --python FILE`,
  );
}
