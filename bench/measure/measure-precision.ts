/** All engines on the files of one precision: each in its own process, started together and ended together. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Arguments } from '../arguments.ts';
import type { Contender, EngineName, Precision, Setting, Turn } from '../contenders/contender.ts';
import { OtherEngine } from '../contenders/other-engine.ts';
import { Sightline } from '../contenders/sightline.ts';
import type { Checkpoint } from '../models.ts';
import { words } from '../words.ts';
import { agreement } from './agreement.ts';
import { sharesOf } from './cpu-profile.ts';
import { measureText, type TextRun } from './measure-text.ts';
import { measureTurns } from './measure-turns.ts';
import { heldMemory, peakMemory, restartPeak } from './memory.ts';
import { profileProcess } from './profile-process.ts';
import type { DecodeProfile, EngineFigures, MemoryFigures, PrecisionFigures, TurnFigures } from './results.ts';

export interface Plan {
  readonly contexts: readonly number[];
  readonly textRepetitions: number;
  readonly textTokens: number;
  readonly turnRepetitions: number;
  readonly turnTokens: number;
  /** Before idle memory is read: caches that are to be given back have their time. */
  readonly restMs: number;
  readonly seed: number;
}

export interface Scene {
  readonly checkpoint: Checkpoint;
  readonly threads: number;
  readonly version: string;
  readonly args: Pick<Arguments, 'engines' | 'measures'>;
  readonly plan: Plan;
}

/** The longest prompt of a picture, and room for what follows it. */
const contextTokens = 4_096;
/** Guessing what repeats is measured beside, not in the comparison: random weights repeat themselves as no model does. */
const guessing = 'prompt-lookup';

type Sections = Partial<Record<'load' | 'turns' | 'text', number>>;

export async function measurePrecision(precision: Precision, scene: Scene): Promise<PrecisionFigures> {
  const { checkpoint, threads, args, plan } = scene;
  const { folder, gguf } = checkpoint;
  const setting: Setting = { folder, gguf: gguf[precision], precision, threads, contextTokens };
  const started: { contender: Contender; loadMs: number; peaks: Sections }[] = [];
  const absent: string[] = [];
  let tokenizer: OtherEngine | undefined;
  try {
    for (const name of args.engines) {
      say(`${precision}: ${name} is loading`);
      const startedMs = performance.now();
      const contender = await start(name, setting, scene.version).catch((thrown: unknown) => {
        // No binary may fit this machine; the comparison with the other one is worth having.
        if (name !== 'llama.cpp') throw thrown;
        absent.push(`${name}, ${precision}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
      });
      if (!contender) continue;
      started.push({ contender, loadMs: performance.now() - startedMs, peaks: peakOf('load', contender) });
      if (contender instanceof OtherEngine && name === 'transformers.js') tokenizer = contender;
    }
    const contenders = started.map(({ contender }) => contender);
    tokenizer ??= await OtherEngine.start('transformers.js', setting);
    const asking = tokenizer;
    const tokenize = (turns: readonly Turn[]) => asking.tokenize(turns);

    let turns: ReadonlyMap<EngineName, TurnFigures> = new Map();
    if (args.measures.includes('turns')) {
      say(`${precision}: turns about a picture`);
      const seeing = contenders.filter((each) => each.seesPictures && each.name !== 'sightline-guessing');
      turns = await section('turns', started, () =>
        measureTurns(seeing, { repetitions: plan.turnRepetitions, newTokens: plan.turnTokens, seed: plan.seed }),
      );
    }
    let text: TextRun = { figures: new Map(), texts: new Map() };
    if (args.measures.includes('text')) {
      say(`${precision}: prompts of text`);
      const textPlan = { ...plan, repetitions: plan.textRepetitions, newTokens: plan.textTokens };
      text = await section('text', started, () => measureText(contenders, textPlan, tokenize));
    }
    await delay(plan.restMs);
    const engines = started.map(({ contender, loadMs, peaks }): EngineFigures => {
      const found = turns.get(contender.name);
      const memory = memoryOf(contender, peaks);
      const [own = [], ours = []] = [text.texts.get(contender.name), text.texts.get('sightline')];
      return {
        engine: contender.name,
        version: contender.version,
        loadMs,
        text: text.figures.get(contender.name) ?? [],
        ...(found && { turns: found }),
        ...(memory && { memory }),
        ...(own.length > 0 && ours.length > 0 && { agreement: agreement(own, ours) }),
      };
    });
    // Last: an inspected process is a little larger and slower.
    const ours = contenders.find(({ name }) => name === 'sightline');
    const profile = ours && args.measures.includes('text') ? await profileDecode(ours, plan) : undefined;
    return { precision, engines, absent, ...(profile && { profile }) };
  } finally {
    await Promise.all([...started.map(({ contender }) => contender.end()), tokenizer?.end()]);
  }
}

/** The same question twice, so that the second time nearly all of the work is decoding. */
async function profileDecode(
  contender: Contender,
  { contexts, textTokens, seed }: Plan,
): Promise<DecodeProfile | undefined> {
  const context = contexts.find((each) => each >= 512) ?? contexts[0] ?? 0;
  const turns: readonly Turn[] = [{ role: 'user', text: words(context, seed - 1) }];
  const ask = () => contender.answer({ turns, newTokens: 2 * textTokens });
  await ask();
  const profile = await profileProcess(contender.pid, ask);
  return profile && { context, shares: sharesOf(profile) };
}

function start(name: EngineName, setting: Setting, version: string): Promise<Contender> {
  if (name === 'sightline') return Sightline.start(name, setting, version, [guessing]);
  if (name === 'sightline-guessing') return Sightline.start(name, setting, version, []);
  return OtherEngine.start(name, setting);
}

/** Peaks are of this section alone. */
async function section<T>(
  name: keyof Sections,
  started: readonly { contender: Contender; peaks: Sections }[],
  work: () => Promise<T>,
): Promise<T> {
  for (const { contender } of started) restartPeak(contender.pid);
  const result = await work();
  for (const { contender, peaks } of started) Object.assign(peaks, peakOf(name, contender));
  return result;
}

function peakOf(name: keyof Sections, { pid }: Contender): Sections {
  const peak = peakMemory(pid);
  return peak === undefined ? {} : { [name]: peak };
}

function memoryOf({ pid }: Contender, { load, turns, text }: Sections): MemoryFigures | undefined {
  const held = heldMemory(pid);
  if (!held || load === undefined) return undefined;
  return {
    loadPeak: load,
    ...(turns !== undefined && { turnsPeak: turns }),
    ...(text !== undefined && { textPeak: text }),
    idleRss: held.rss,
    idlePss: held.pss,
  };
}

function say(text: string): void {
  console.error(`${new Date().toTimeString().slice(0, 8)} ${text}`);
}
