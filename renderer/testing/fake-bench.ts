/** A made-up measurement for the gallery, slow enough to be watched. */
import type { BenchProgress, BenchResult } from '../../contract/bench.ts';

const spread = (median: number) => ({ median, min: median * 0.94, max: median * 1.11, samples: 3 });

export const fakeBenchResult: BenchResult = {
  measuredAt: Date.UTC(2026, 9, 14, 9, 41),
  version: '0.1.0',
  model: { id: 'smolvlm-256m', name: 'SmolVLM 256M Instruct', placeholder: false, bytes: 512_000_000 },
  device: 'cpu',
  machine: {
    processor: 'AMD Ryzen 7 7840U w/ Radeon 780M Graphics',
    logicalCores: 16,
    memoryBytes: 32 * 1024 ** 3,
  },
  threads: 8,
  decoder: { path: 'in-place', reason: null },
  rounds: 3,
  picture: { width: 1280, height: 720, tokens: 1_088 },
  loadMs: spread(870),
  firstQuestion: { promptTokens: 1_171, firstTokenMs: spread(3_420), lookingMs: spread(1_810) },
  followUp: { promptTokens: 1_250, reusedTokens: 1_236, firstTokenMs: spread(210) },
  prefillTps: spread(612),
  writing: { contextTokens: 1_203, outputTokens: 192, tps: spread(38.4) },
  longWriting: { contextTokens: 2_071, outputTokens: 144, tps: spread(33.1) },
  wordsPerToken: 0.73,
  memory: {
    residentBytes: 842_000_000,
    peakBytes: 1_310_000_000,
    conversationBytes: 94_000_000,
    pictureBytes: 7_500_000,
  },
};

/** Somewhere in the middle. */
export const fakeBenchProgress: BenchProgress = {
  step: 'first-question',
  round: 2,
  rounds: 3,
  fraction: 5 / 13,
  answer: { stage: 'encoding-image', image: 1, images: 1, tile: 7, tiles: 17 },
};
