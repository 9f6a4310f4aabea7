/** `npm run bench`: makes the checkpoints, measures, writes docs/benchmarks.md. */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Arguments, readArguments, usage, WrongUsage } from './arguments.ts';
import type { EngineName } from './contenders/contender.ts';
import { installLlama } from './install-llama.ts';
import { describeMachine } from './machine.ts';
import { measurePrecision, type Plan } from './measure/measure-precision.ts';
import { readBandwidth } from './measure/read-bandwidth.ts';
import type { PrecisionFigures } from './measure/results.ts';
import { modelsFolder, prepareCheckpoint } from './models.ts';
import { type ShapeReport, writeReport } from './report/write-report.ts';

const report = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));
const bandwidthRounds = 7;

try {
  const args = readArguments(process.argv.slice(2), report);
  if (args.isHelp) console.log(usage);
  else await bench(args);
} catch (thrown) {
  if (thrown instanceof WrongUsage) {
    console.error(`${thrown.message}\n\n${usage}`);
    process.exitCode = 2;
  } else {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    process.exitCode = 1;
  }
}

async function bench(asked: Arguments): Promise<void> {
  const date = new Date();
  const loadAtStart = loadavg()[0] ?? 0;
  const machine = describeMachine();
  const missing: string[] = [];
  const engines = asked.engines.includes('llama.cpp') ? withLlama(asked.engines, missing) : asked.engines;
  const args = { ...asked, engines };
  const plan = planOf(args, date.getTime());
  const bandwidth = [await readBandwidth(machine.cores, bandwidthRounds)];

  const shapes: ShapeReport[] = [];
  for (const name of args.shapes) {
    const checkpoint = await prepareCheckpoint(name, args);
    const results: PrecisionFigures[] = [];
    for (const precision of args.precisions) {
      const scene = { checkpoint, threads: machine.cores, version: ownVersion(), args, plan };
      const figures = await measurePrecision(precision, scene);
      results.push(figures);
      missing.push(...figures.absent);
    }
    shapes.push({ checkpoint, results });
  }
  bandwidth.push(await readBandwidth(machine.cores, bandwidthRounds));

  const options = process.argv.slice(2).join(' ');
  const command = `npm run bench${options && ` -- ${options}`}`;
  const versions = versionsOf(shapes);
  const run = { date, command, machine, versions, bandwidth, loadAtStart, args, plan, shapes, missing };
  await keepFigures(run, date);
  const text = writeReport(run);
  if (args.out === undefined) console.log(text);
  else await writeFile(args.out, text);
}

function planOf({ isQuick, repetitions }: Arguments, startedMs: number): Plan {
  const seed = Math.floor(startedMs / 1_000) % 1_000_000_000;
  const plan = isQuick
    ? {
        contexts: [64, 512],
        textRepetitions: 3,
        textTokens: 24,
        turnRepetitions: 1,
        turnTokens: 8,
        restMs: 1_000,
        seed,
      }
    : {
        contexts: [64, 512, 2_048],
        textRepetitions: 5,
        textTokens: 64,
        turnRepetitions: 5,
        turnTokens: 32,
        restMs: 5_000,
        seed,
      };
  return repetitions === undefined ? plan : { ...plan, textRepetitions: repetitions, turnRepetitions: repetitions };
}

function withLlama(engines: readonly EngineName[], missing: string[]): readonly EngineName[] {
  const reason = installLlama();
  if (reason === undefined) return engines;
  missing.push(`llama.cpp: ${reason}.`);
  return engines.filter((name) => name !== 'llama.cpp');
}

function versionsOf(shapes: readonly ShapeReport[]): Record<string, string> {
  const found = shapes.flatMap(({ results }) => results.flatMap(({ engines }) => engines));
  const names: Partial<Record<EngineName, string>> = {
    sightline: 'Sightline',
    'transformers.js': 'transformers.js',
    'llama.cpp': 'node-llama-cpp',
  };
  return Object.fromEntries([
    ['Node', process.version],
    ['onnxruntime-node, of both that use it', packageVersion('onnxruntime-node')],
    ...found.flatMap(({ engine, version }) => {
      const name = names[engine];
      return name === undefined ? [] : [[name, version] as const];
    }),
  ]);
}

function ownVersion(): string {
  return readVersion(new URL('../package.json', import.meta.url));
}

function packageVersion(name: string): string {
  return readVersion(new URL(`../node_modules/${name}/package.json`, import.meta.url));
}

function readVersion(file: URL): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Every figure, for whoever wants to look closer than the report does. */
async function keepFigures(run: object, date: Date): Promise<void> {
  const file = join(modelsFolder(), 'results', `${date.toISOString().replaceAll(':', '-')}.json`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(run, null, 1));
  console.error(`All figures: ${file}`);
}
