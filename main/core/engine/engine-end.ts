/** How an engine process came to its end, and what its pending calls are told. */
import { SightlineError } from '../../../contract/errors.ts';
import type { EngineExit } from '../ports.ts';

export type EngineEnd =
  /** Its owner ended it on purpose. */
  | { readonly kind: 'stopped'; readonly reason: string }
  /** It ended itself in good order. */
  | { readonly kind: 'exit'; readonly reason: string }
  | { readonly kind: 'crash'; readonly reason: string }
  /** Its owner ended it because it made no progress. */
  | { readonly kind: 'hang'; readonly seconds: number };

/** Enough for the name of a missing library; the log has the rest. */
const maxLastWords = 300;

export function endOfProcess({ code, signal }: EngineExit, lastLines: readonly string[]): EngineEnd {
  const kind = code === 0 ? 'exit' : 'crash';
  const lastWords = lastLines.join(' ').trim().slice(-maxLastWords);
  return { kind, reason: [how(code, signal), lastWords].filter(Boolean).join(': ') };
}

export function errorOfEnd(end: EngineEnd): SightlineError {
  switch (end.kind) {
    case 'stopped':
    case 'exit':
    case 'crash':
      return new SightlineError('engine_crashed', { reason: end.reason });
    case 'hang':
      return new SightlineError('engine_hung', { seconds: end.seconds });
    default:
      throw new Error(`unknown end ${JSON.stringify(end satisfies never)}`);
  }
}

function how(code: number | null, signal: string | null): string {
  if (signal === 'SIGKILL') return 'ended by SIGKILL, as the system does when memory runs out';
  if (signal !== null) return `ended by ${signal}`;
  if (code !== null) return `exit code ${code}`;
  return 'the process could not be started';
}
