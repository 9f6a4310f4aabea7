/** Walks the fields of a protobuf message in a file, skipping what is not asked for without reading it. */
import { readSync } from 'node:fs';

export interface ProtobufField {
  readonly number: number;
  /** Where the field's tag lies; up to `end`, it is the whole field. */
  readonly tagStart: number;
  /** Where the value lies in the file. */
  readonly start: number;
  readonly end: number;
}

const windowBytes = 16 * 1024;
const maxTextBytes = 4096;

/** Reads past the end of a message, which is what a truncated file looks like, throw RangeError. */
export class ProtobufReader {
  readonly #fd: number;
  readonly #window = Buffer.alloc(windowBytes);
  #windowStart = 0;
  #windowLength = 0;

  constructor(fd: number) {
    this.#fd = fd;
  }

  *fields(start: number, end: number): Generator<ProtobufField> {
    let at = start;
    while (at < end) {
      const tag = this.#varint(at);
      const field = this.#fieldAt(tag.end, tag.value & 7, end);
      yield { number: Math.floor(tag.value / 8), tagStart: at, ...field };
      at = field.end;
    }
  }

  /** A copy of a part of the file. */
  bytes(start: number, end: number): Buffer {
    const bytes = Buffer.alloc(end - start);
    for (let done = 0; done < bytes.length; ) {
      const read = readSync(this.#fd, bytes, done, bytes.length - done, start + done);
      if (read === 0) throw new RangeError('end of file');
      done += read;
    }
    return bytes;
  }

  text({ start, end }: ProtobufField): string {
    if (end - start > maxTextBytes) throw new RangeError('text too long');
    return Buffer.from(Array.from({ length: end - start }, (_, i) => this.#byte(start + i))).toString('utf8');
  }

  /** Whole numbers of a field that holds one, or several packed together. */
  numbers({ start, end }: ProtobufField): number[] {
    const found: number[] = [];
    for (let at = start; at < end; ) {
      const { value, end: next } = this.#varint(at);
      found.push(value);
      at = next;
    }
    return found;
  }

  #fieldAt(at: number, wireType: number, limit: number): { start: number; end: number } {
    const bounds = this.#bounds(at, wireType);
    if (bounds.end > limit) throw new RangeError('field ends outside its message');
    return bounds;
  }

  #bounds(at: number, wireType: number): { start: number; end: number } {
    switch (wireType) {
      case 0: {
        const { end } = this.#varint(at);
        return { start: at, end };
      }
      case 1:
        return { start: at, end: at + 8 };
      case 2: {
        const length = this.#varint(at);
        return { start: length.end, end: length.end + length.value };
      }
      case 5:
        return { start: at, end: at + 4 };
      default:
        throw new RangeError(`wire type ${wireType}`);
    }
  }

  #varint(at: number): { value: number; end: number } {
    let value = 0;
    for (let i = 0; i < 10; i++) {
      const byte = this.#byte(at + i);
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) return { value, end: at + i + 1 };
    }
    throw new RangeError('varint too long');
  }

  #byte(at: number): number {
    if (at < this.#windowStart || at >= this.#windowStart + this.#windowLength) {
      this.#windowLength = readSync(this.#fd, this.#window, 0, windowBytes, at);
      this.#windowStart = at;
      if (this.#windowLength === 0) throw new RangeError('end of file');
    }
    return this.#window[at - this.#windowStart] as number;
  }
}
