/**
 * The local log: one JSON object a line, rotated by size, sent nowhere.
 *
 * It never holds what the user wrote, saw or named: ids, sizes, codes and durations only.
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type LogFields = Record<string, string | number | boolean | null>;

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** A bug: its kind and where it was thrown. Its message is left out, since it may quote the user's content. */
  bug(event: string, thrown: unknown, fields?: LogFields): void;
}

export interface LogOptions {
  readonly dir: string;
  readonly maxBytes?: number;
  /** How many older files stay. */
  readonly keep?: number;
}

export function createLog({ dir, maxBytes = 1_000_000, keep = 3 }: LogOptions): Log {
  const file = join(dir, 'sightline.log');

  function write(level: string, event: string, fields: LogFields): void {
    const line = `${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`;
    try {
      mkdirSync(dir, { recursive: true, mode: 0o700 });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) + line.length > maxBytes) rotate(file, keep);
      // Opened anew for each line: several processes may write here, and one of them may rotate.
      appendFileSync(file, line, { mode: 0o600 });
    } catch {
      // A full or read-only disk must not turn a log line into a failure of what is being logged.
    }
  }

  return {
    info: (event, fields = {}) => write('info', event, fields),
    warn: (event, fields = {}) => write('warn', event, fields),
    bug: (event, thrown, fields = {}) => write('bug', event, { ...fields, thrown: describeThrown(thrown) }),
  };
}

function rotate(file: string, keep: number): void {
  for (let age = keep - 1; age >= 0; age--) {
    const from = age === 0 ? file : `${file}.${age}`;
    if (statSync(from, { throwIfNoEntry: false })) renameSync(from, `${file}.${age + 1}`);
  }
}

/** Name, code and stack frames of an error and of its causes. */
function describeThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const { code } = thrown as { code?: unknown };
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const own = [`${thrown.name}${typeof code === 'string' ? ` ${code}` : ''}`, ...frames].join('\n');
  return thrown.cause === undefined ? own : `${own}\ncaused by ${describeThrown(thrown.cause)}`;
}
