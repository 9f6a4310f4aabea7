/** One line on standard error that says what is being done; only where a person watches. */
import type { AnswerProgress } from '../../contract/answers.ts';

export interface ProgressLine {
  show(progress: AnswerProgress): void;
  write(text: string): void;
  clear(): void;
}

const eraseLine = '\r\u001b[K';

export function createProgressLine(stream: NodeJS.WriteStream): ProgressLine {
  let shown = '';
  const write = (text: string) => {
    if (!stream.isTTY || text === shown) return;
    stream.write(`${eraseLine}${text}`);
    shown = text;
  };
  return { show: (progress) => write(describeProgress(progress)), write, clear: () => write('') };
}

export function describeProgress(progress: AnswerProgress): string {
  switch (progress.stage) {
    case 'waiting':
      return 'Waiting for another answer';
    case 'starting-engine':
      return 'Starting the engine';
    case 'loading-model':
      return `Loading the model, ${percent(progress.fraction)}`;
    case 'encoding-image':
      return `Looking at image ${progress.image} of ${progress.images}, tile ${progress.tile} of ${progress.tiles}`;
    case 'prefill':
      return `Reading the question, ${percent(progress.doneTokens / progress.totalTokens)}`;
    case 'writing':
      return '';
    default:
      return progress satisfies never;
  }
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 100)} %`;
}
