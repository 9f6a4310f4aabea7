/** What PyTorch answered with the weights of a fixture, as `fixtures/README.md` describes it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ChatMessage } from '../../../../contract/engine-protocol.ts';

const fixtures = new URL('../../../fixtures/', import.meta.url);

export interface TensorSummary {
  shape: number[];
  sum: number;
  sample: [index: number, value: number][];
}

export type GoldenPart =
  | { type: 'text'; text: string }
  | { type: 'image'; image: string }
  | { type: 'video'; frames: { image: string; seconds: number }[] };

export interface GoldenCase {
  name: string;
  messages: {
    role: ChatMessage['role'];
    content: string | GoldenPart[];
  }[];
  prompt: string;
  input_ids: number[];
  pixel_values: TensorSummary | null;
  image_features: TensorSummary | null;
  first_logits: number[];
  tokens: number[];
  text: string;
}

export interface Variant {
  name: string;
  suffix: string;
  files: string[];
  equals_reference: boolean;
  tokens: number[];
  first_logits: number[];
}

export function fixturePath(name: string): string {
  return fileURLToPath(new URL(name, fixtures));
}

export function readGolden(model: string): GoldenCase[] {
  return readJson<{ cases: GoldenCase[] }>(`${model}/golden.json`).cases;
}

export function goldenCase(model: string, name: string): GoldenCase {
  const found = readGolden(model).find((golden) => golden.name === name);
  if (!found) throw new Error(`${model} has no golden case ${name}`);
  return found;
}

/** The case whose answer is recorded for each variant of a fixture, and the variants. */
export function readVariants(model = 'llava'): { case: string; variants: Variant[] } {
  return readJson(`${model}-variants/golden.json`);
}

export function messagesOf(golden: GoldenCase): ChatMessage[] {
  return golden.messages.map(({ role, content }) => ({
    role,
    parts: (typeof content === 'string' ? [{ type: 'text' as const, text: content }] : content).map(toPart),
  }));
}

function toPart(part: GoldenPart): ChatMessage['parts'][number] {
  const pathOf = (image: string) => fixturePath(`images/${image}`);
  switch (part.type) {
    case 'text':
      return part;
    case 'image':
      return { type: 'image', path: pathOf(part.image) };
    case 'video':
      return { type: 'video', frames: part.frames.map(({ image, seconds }) => ({ path: pathOf(image), seconds })) };
    default:
      return part satisfies never;
  }
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(fixturePath(name), 'utf8')) as T;
}
