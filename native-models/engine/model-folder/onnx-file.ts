/**
 * Looks into an `.onnx` file without loading it: is it whole, and which files beside it hold its weights?
 *
 * Reads only the headers of the protobuf fields on the way (onnx.proto: ModelProto, GraphProto, TensorProto), so that a
 * file of 2 GB costs a few milliseconds.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { ProtobufReader } from '../onnx/graph/protobuf-reader.ts';

/** Field numbers of onnx.proto. */
const modelGraph = 7;
const graphInitializer = 5;
const tensorExternalData = 13;
const entryKey = 1;
const entryValue = 2;

export interface ExternalData {
  /** Path of the weights' file, relative to the `.onnx` file. */
  readonly location: string;
  /** The file must have at least so many bytes; 0 where the graph does not say. */
  readonly minBytes: number;
}

/** Everything that can be wrong is in the message of the error; the caller knows the file's name. */
export class OnnxFileError extends Error {}

export function readExternalData(path: string): ExternalData[] {
  const fd = openSync(path, 'r');
  try {
    const { size } = fstatSync(fd);
    if (size === 0) throw new OnnxFileError('it is empty');
    refuseLfsPointer(fd);
    const needed = new Map<string, number>();
    for (const tensor of initializers(new ProtobufReader(fd), size)) {
      needed.set(tensor.location, Math.max(needed.get(tensor.location) ?? 0, tensor.minBytes));
    }
    return [...needed].map(([location, minBytes]) => ({ location, minBytes }));
  } catch (thrown) {
    if (thrown instanceof RangeError)
      throw new OnnxFileError('it is truncated or not an ONNX model', { cause: thrown });
    throw thrown;
  } finally {
    closeSync(fd);
  }
}

function* initializers(reader: ProtobufReader, size: number): Generator<ExternalData> {
  let hasGraph = false;
  for (const model of reader.fields(0, size)) {
    if (model.number !== modelGraph) continue;
    hasGraph = true;
    for (const graph of reader.fields(model.start, model.end)) {
      if (graph.number !== graphInitializer) continue;
      const external = readEntries(reader, graph.start, graph.end);
      const location = external.get('location');
      const minBytes = Number(external.get('offset') ?? 0) + Number(external.get('length') ?? 0);
      if (location !== undefined) yield { location, minBytes: Number.isFinite(minBytes) ? minBytes : 0 };
    }
  }
  if (!hasGraph) throw new OnnxFileError('it is not an ONNX model');
}

function readEntries(reader: ProtobufReader, start: number, end: number): Map<string, string> {
  const entries = new Map<string, string>();
  for (const field of reader.fields(start, end)) {
    if (field.number !== tensorExternalData) continue;
    const entry = new Map([...reader.fields(field.start, field.end)].map((part) => [part.number, reader.text(part)]));
    entries.set(entry.get(entryKey) ?? '', entry.get(entryValue) ?? '');
  }
  return entries;
}

/** What `git clone` without LFS leaves in the place of a large file. */
function refuseLfsPointer(fd: number): void {
  const start = Buffer.alloc(40);
  const length = readSync(fd, start, 0, start.length, 0);
  if (start.toString('latin1', 0, length).startsWith('version https://git-lfs')) {
    throw new OnnxFileError('it is a Git LFS pointer, not the file itself');
  }
}
