/** What scripts read: one JSON object a line on standard output, one line for an error on standard error. */
import { reportError } from '../../contract/errors.ts';

export function printJson(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

export function printLine(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printError(thrown: unknown, json: boolean): void {
  const { code, message } = reportError(thrown);
  const line = json ? JSON.stringify({ type: 'error', code, message }) : `sightline: ${code}: ${message}`;
  process.stderr.write(`${line.replaceAll('\n', ' ')}\n`);
}
