/** Texts of a given number of tokens: in the checkpoints' vocabulary (`bench_models/tokenizer.py`) a word is one token. */

const consonants = 'bcdfghjklmnpqrstvwxyz';
const vowels = 'aeiou';
const syllables = [...consonants].flatMap((consonant) => [...vowels].map((vowel) => consonant + vowel));

/** Words of two syllables, other ones for each seed from the first word on, so that no engine has read them before. */
export function words(count: number, seed: number): string {
  const random = randomFrom(seed);
  const syllable = () => syllables[Math.floor(random() * syllables.length)];
  return Array.from({ length: count }, () => `${syllable()}${syllable()}`).join(' ');
}

/** In [0, 1): Lehmer's generator with the constants of Park and Miller (1988). */
export function randomFrom(seed: number): () => number {
  const modulus = 2 ** 31 - 1;
  let state = (Math.abs(Math.trunc(seed)) % (modulus - 1)) + 1;
  const next = () => {
    state = (state * 48_271) % modulus;
    return (state - 1) / (modulus - 1);
  };
  // Seeds beside each other begin alike.
  for (let i = 0; i < 8; i++) next();
  return next;
}
