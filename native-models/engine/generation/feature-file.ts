/**
 * Features of one image as bytes of a file: `SLFT`, the header's length (uint32, little-endian), a JSON header, then the
 * rows of each output, one after the other.
 *
 * Rows are written as float16 only where that loses nothing, as with encoders that compute in float16: features from the
 * disk must give the answer that those from the encoder give, to the last bit of a logit.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { toFloat16, toFloat32 } from '../onnx/float16.ts';
import type { ImageFeatures } from './feature-cache.ts';
import type { FeatureRows } from './vision-encoder.ts';

const magic = Buffer.from('SLFT');
const lengthBytes = 4;
const rowsHeader = z.object({
  /** Empty for the features themselves; else the decoder's input. */
  name: z.string(),
  rows: z.number().int().positive(),
  hidden: z.number().int().positive(),
  type: z.enum(['float32', 'float16']),
});
const header = z.object({
  key: z.string(),
  /** Of all rows, in hex. */
  sha256: z.string(),
  outputs: z.array(rowsHeader).min(1),
});
type RowsHeader = z.infer<typeof rowsHeader>;

/** @param key Written into the file, so that a file under another's name is not taken for it. */
export function writeFeatureFile(key: string, { extra = {}, ...features }: ImageFeatures): Buffer {
  const outputs = [['', features] as const, ...Object.entries(extra)].map(([name, rows]) => packRows(name, rows));
  const rows = Buffer.concat(outputs.map(({ bytes }) => bytes));
  const text = JSON.stringify({ key, sha256: hashOf(rows), outputs: outputs.map((output) => output.header) });
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(Buffer.byteLength(text));
  return Buffer.concat([magic, length, Buffer.from(text), rows]);
}

/** @returns None where the bytes are not the whole of what {@link writeFeatureFile} wrote for the key. */
export function readFeatureFile(key: string, bytes: Buffer): ImageFeatures | undefined {
  const rowsAt = magic.length + lengthBytes + (bytes.length > 8 ? bytes.readUInt32LE(magic.length) : 0);
  if (!bytes.subarray(0, magic.length).equals(magic) || rowsAt > bytes.length) return undefined;
  const found = header.safeParse(parseJson(bytes.subarray(magic.length + lengthBytes, rowsAt).toString()));
  const packed = bytes.subarray(rowsAt);
  if (!found.success || found.data.key !== key || found.data.sha256 !== hashOf(packed)) return undefined;
  let at = 0;
  const outputs = found.data.outputs.map((output) => {
    const length = bytesOf(output);
    const rows = unpackRows(output, packed.subarray(at, at + length));
    at += length;
    return [output.name, rows] as const;
  });
  if (at !== packed.length) return undefined;
  const [[, features] = [], ...extra] = outputs;
  if (!features) return undefined;
  return extra.length > 0 ? { ...features, extra: Object.fromEntries(extra) } : features;
}

function packRows(name: string, { rows, hidden, data }: FeatureRows): { header: RowsHeader; bytes: Buffer } {
  const halves = isHalfPrecise(data) ? toFloat16(data) : undefined;
  const type = halves ? 'float16' : 'float32';
  return { header: { name, rows, hidden, type }, bytes: bytesAsHeld(halves ?? data) };
}

function unpackRows({ rows, hidden, type }: RowsHeader, packed: Buffer): FeatureRows {
  // A copy of its own: the file's buffer would stay with it, and its rows begin at any byte.
  const aligned = new Uint8Array(packed).buffer;
  const data = type === 'float16' ? toFloat32(new Uint16Array(aligned)) : new Float32Array(aligned);
  return { rows, hidden, data };
}

function bytesOf({ rows, hidden, type }: RowsHeader): number {
  return rows * hidden * (type === 'float16' ? 2 : 4);
}

/** Whether every value survives float16; found out at the first that does not, which is mostly the first. */
function isHalfPrecise(values: Float32Array): boolean {
  const chunk = 4096;
  for (let at = 0; at < values.length; at += chunk) {
    const part = values.subarray(at, at + chunk);
    const kept = toFloat32(toFloat16(part));
    if (!part.every((value, i) => Object.is(value, kept[i]))) return false;
  }
  return true;
}

/** In the machine's own order of bytes: the files never leave it. */
function bytesAsHeld({ buffer, byteOffset, byteLength }: Float32Array | Uint16Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
