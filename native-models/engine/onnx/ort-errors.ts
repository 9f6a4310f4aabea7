/** What ONNX Runtime throws, as coded errors. Its messages have no codes, so their wording has to be read (1.30). */
import { basename } from 'node:path';
import type { Device } from '../../../contract/answers.ts';
import { SightlineError } from '../../../contract/errors.ts';

const outOfMemory =
  /bad_alloc|bad allocation|out of memory|outofmemory|failed to allocate|std::length_error|array buffer allocation failed/i;
const damagedFile = /protobuf parsing failed|external data|external initializer|file_size|GetFileLength|out of bounds/i;
const missingExternalFile = /(?:No such file|doesn't exist|cannot find|not exist).*?([\w.-]+\.onnx_data\w*)/i;

/** Inputs that a graph does not take: found before anything runs, and the same on every device. */
const misfit =
  /invalid dimensions|invalid rank|unexpected input data type|missing input|invalid feed|invalid input name/i;

/** @param file The model's file, relative to its folder. */
export function loadError(thrown: unknown, file: string, device: Device): SightlineError {
  const reason = shortReason(thrown);
  const options = { cause: thrown };
  if (outOfMemory.test(reason)) return new SightlineError('model_out_of_memory', { reason }, options);
  if (missingExternalFile.test(reason) || damagedFile.test(reason) || device === 'cpu') {
    return new SightlineError('model_file_invalid', { file, reason }, options);
  }
  return new SightlineError('device_unavailable', { device, reason }, options);
}

export function runError(thrown: unknown, file: string, device: Device): SightlineError {
  const reason = shortReason(thrown);
  const options = { cause: thrown };
  if (outOfMemory.test(reason)) return new SightlineError('model_out_of_memory', { reason }, options);
  if (device !== 'cpu' && !misfit.test(reason)) return new SightlineError('device_failed', { device, reason }, options);
  return new SightlineError('model_inconsistent', { file, reason }, options);
}

/** One line without the C++ source positions and the absolute paths that the runtime likes to quote. */
export function shortReason(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const [line = ''] = message.trim().split('\n');
  return line
    .replace(/^Load model from .*? failed:\s*/, '')
    .replace(/^\/onnxruntime_src\/\S+\s(?:.*? was false\. )?/, '')
    .replaceAll(/(?:\/[\w.+@-]+){2,}/g, (path) => basename(path))
    .slice(0, 300);
}
