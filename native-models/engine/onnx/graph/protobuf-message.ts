/**
 * Protobuf messages in memory as lists of fields, in order. What is not understood is kept as it is, so that a message
 * that is read and written again has lost nothing (https://protobuf.dev/programming-guides/encoding).
 */

export type WireField =
  | { readonly number: number; readonly type: 'varint'; readonly value: bigint }
  | { readonly number: number; readonly type: 'bytes'; readonly value: Uint8Array }
  /** Of 32 or 64 bits, little endian. */
  | { readonly number: number; readonly type: 'fixed'; readonly value: Uint8Array };

const wireVarint = 0;
const wireFixed64 = 1;
const wireBytes = 2;
const wireFixed32 = 5;

/** @throws RangeError where the bytes are no message */
export function readFields(bytes: Uint8Array): WireField[] {
  const fields: WireField[] = [];
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('end of message');
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('varint too long');
  };
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new RangeError('field ends outside its message');
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const tag = Number(varint());
    const number = tag >>> 3;
    const wire = tag & 7;
    if (wire === wireVarint) fields.push({ number, type: 'varint', value: varint() });
    else if (wire === wireBytes) fields.push({ number, type: 'bytes', value: take(Number(varint())) });
    else if (wire === wireFixed32 || wire === wireFixed64)
      fields.push({ number, type: 'fixed', value: take(wire === wireFixed32 ? 4 : 8) });
    else throw new RangeError(`wire type ${wire}`);
  }
  return fields;
}

export function writeFields(fields: readonly WireField[]): Uint8Array {
  return Buffer.concat(fields.flatMap(writeField));
}

function writeField({ number, type, value }: WireField): Uint8Array[] {
  switch (type) {
    case 'varint':
      return [encodeVarint(BigInt((number << 3) | wireVarint)), encodeVarint(value)];
    case 'bytes':
      return [encodeVarint(BigInt((number << 3) | wireBytes)), encodeVarint(BigInt(value.length)), value];
    case 'fixed':
      return [encodeVarint(BigInt((number << 3) | (value.length === 4 ? wireFixed32 : wireFixed64))), value];
    default:
      return type satisfies never;
  }
}

/** Negative numbers take ten bytes, as protobuf writes int64. */
function encodeVarint(value: bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  while (rest >= 0x80n) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return Uint8Array.from(bytes);
}

export function textField(number: number, text: string): WireField {
  return { number, type: 'bytes', value: Buffer.from(text, 'utf8') };
}

export function messageField(number: number, fields: readonly WireField[]): WireField {
  return { number, type: 'bytes', value: writeFields(fields) };
}

export function intField(number: number, value: number | bigint): WireField {
  return { number, type: 'varint', value: BigInt(value) };
}

export function textOf(field: WireField | undefined): string {
  return field?.type === 'bytes' ? Buffer.from(field.value).toString('utf8') : '';
}

/** Of fields that hold one number each, or several packed together. */
export function numbersOf(fields: readonly WireField[]): number[] {
  return fields.flatMap((field) => {
    if (field.type === 'varint') return [Number(BigInt.asIntN(64, field.value))];
    return field.type === 'bytes' ? readVarints(field.value) : [];
  });
}

function readVarints(bytes: Uint8Array): number[] {
  const found: number[] = [];
  let value = 0n;
  let shift = 0n;
  for (const byte of bytes) {
    value |= BigInt(byte & 0x7f) << shift;
    shift += 7n;
    if (byte >= 0x80) continue;
    found.push(Number(BigInt.asIntN(64, value)));
    value = 0n;
    shift = 0n;
  }
  return found;
}

export function numberOf(field: WireField | undefined): number | undefined {
  return field?.type === 'varint' ? Number(BigInt.asIntN(64, field.value)) : undefined;
}
