/** What is asked of Sightline, as ratios within one run, and how far each is reached. */
import type { EngineName, Precision } from '../contenders/contender.ts';
import type { EngineFigures, PrecisionFigures } from '../measure/results.ts';

export interface Bar {
  readonly what: string;
  readonly precision: Precision;
  readonly ratio: number;
  readonly bar: number;
  /** Whether the ratio has to be no more than the bar; else no less. */
  readonly isMost: boolean;
}

/** Those for which this run has both sides. */
export function barsOf(results: readonly PrecisionFigures[]): Bar[] {
  return results.flatMap(({ precision, engines }) => {
    const [ours, peer, llama] = (['sightline', 'transformers.js', 'llama.cpp'] as const).map((name) =>
      engines.find(({ engine }) => engine === name),
    );
    if (!ours) return [];
    const bar = (what: string, over: number | undefined, under: number | undefined, value: number, isMost = false) =>
      over === undefined || under === undefined ? [] : [{ what, precision, ratio: over / under, bar: value, isMost }];
    const beside = (name: EngineName) => `beside ${name}`;
    return [
      ...bar(
        `follow-up, time to first token, times shorter ${beside('transformers.js')}`,
        peer?.turns?.followUpMs.median,
        ours.turns?.followUpMs.median,
        10,
      ),
      ...bar(
        `first turn, time to first token, times shorter ${beside('transformers.js')}`,
        peer?.turns?.firstMs.median,
        ours.turns?.firstMs.median,
        1.3,
      ),
      ...bar(`decode at 512 ${beside('transformers.js')}`, decode(ours, 512), decode(peer, 512), 1.5),
      ...bar(`decode at 2,048 ${beside('transformers.js')}`, decode(ours, 2_048), decode(peer, 2_048), 3),
      // Of its float32 nothing is asked: bits of the same kind are what people choose between.
      ...(precision === 'fp32'
        ? []
        : [64, 512, 2_048].flatMap((context) =>
            bar(
              `decode at ${context.toLocaleString('en')} ${beside('llama.cpp')}`,
              decode(ours, context),
              decode(llama, context),
              1,
            ),
          )),
      ...bar(`peak memory ${beside('transformers.js')}`, peakOf(ours), peakOf(peer), 0.8, true),
    ];
  });
}

export function isReached({ ratio, bar, isMost }: Bar): boolean {
  return isMost ? ratio <= bar : ratio >= bar;
}

/** By what share of the bar it is missed. */
export function shortfall({ ratio, bar, isMost }: Bar): number {
  return Math.max(0, isMost ? ratio / bar - 1 : 1 - ratio / bar);
}

/** From the start of the process to the last answer. */
export function peakOf(figures: EngineFigures | undefined): number | undefined {
  const memory = figures?.memory;
  return memory && Math.max(memory.loadPeak, memory.turnsPeak ?? 0, memory.textPeak ?? 0);
}

function decode(figures: EngineFigures | undefined, context: number): number | undefined {
  return figures?.text.find((each) => each.context === context)?.decode.median;
}
