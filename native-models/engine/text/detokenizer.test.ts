import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTokenizerFiles } from '../model-folder/tokenizer-files.ts';
import { fixturePath } from '../testing/models/golden.ts';
import { Detokenizer } from './detokenizer.ts';
import { TextTokenizer } from './tokenizer.ts';

const tokenizer = new TextTokenizer(await readTokenizerFiles(fixturePath('llava')));
const decode = (ids: number[]) => tokenizer.decode(ids);
const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

function stream(ids: number[]): string[] {
  const detokenizer = new Detokenizer(decode);
  return [...ids.map((id) => detokenizer.push(id)), detokenizer.end()];
}

test('pieces of any text join to the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const ids = tokenizer.encodePrompt(text).slice(1);
      expect(stream(ids).join('')).toBe(decode(ids));
    }),
    { numRuns: 500 },
  );
});

test('pieces of any tokens, whole characters or not, join to what they decode to together', () => {
  const anyIds = fc.array(fc.integer({ min: 0, max: tokenizer.vocabularySize - 1 }), { maxLength: 80 });
  fc.assert(
    fc.property(anyIds, (ids) => {
      expect(stream(ids).join('')).toBe(decode(ids));
    }),
    { numRuns: 1000 },
  );
});

test.each(['안녕하세요, 세계!', '👩‍👩‍👧‍👦 and 🏳️‍🌈', 'naïve café — “quoted”', '日本語', '\u{1F600}\u{10FFFF}'])(
  'never splits a character of %s',
  (text) => {
    const ids = tokenizer.encodePrompt(text).slice(1);
    const pieces = stream(ids);
    expect(ids.length).toBeGreaterThan(5);
    expect(pieces.join('')).toBe(text);
    for (const piece of pieces) {
      expect(piece).not.toContain('\uFFFD');
      expect(piece.isWellFormed()).toBe(true);
    }
  },
);

test('gives out each character as soon as it is whole', () => {
  const ids = tokenizer.encodePrompt('aé한').slice(1);
  const seen: string[] = [];
  const detokenizer = new Detokenizer(decode);
  for (const [i, id] of ids.entries()) {
    seen.push(detokenizer.push(id));
    const whole = decode(ids.slice(0, i + 1)).replace(/\uFFFD+$/, '');
    expect(seen.join('')).toBe(whole);
  }
});

test('bytes of SentencePiece’s fallback make characters too, and spaces at the start of a piece stay', () => {
  const pieces = ['▁Hi', '▁', '<0xEC>', '<0x95>', '<0x88>', '▁there', '<0xF0>', '<0x9F>', '<0x98>', '<0x80>', '!'];
  const vocab = Object.fromEntries(pieces.map((piece, id) => [piece, id]));
  const decoder = {
    type: 'Sequence',
    decoders: [
      { type: 'Replace', pattern: { String: '▁' }, content: ' ' },
      { type: 'ByteFallback' },
      { type: 'Fuse' },
      { type: 'Strip', content: ' ', start: 1, stop: 0 },
    ],
  };
  const json = { added_tokens: [], normalizer: null, pre_tokenizer: null, post_processor: null, decoder };
  const model = { type: 'BPE', vocab, merges: [], byte_fallback: true, fuse_unk: true };
  const llama = new TextTokenizer({ tokenizer: { ...json, model }, config: {}, chatTemplate: '' });
  const detokenizer = new Detokenizer((ids) => llama.decode(ids));
  const out = [...pieces.map((_, id) => detokenizer.push(id)), detokenizer.end()];
  expect(out.join('')).toBe('Hi 안 there😀!');
  expect(out.join('|')).not.toContain('\uFFFD');
});
