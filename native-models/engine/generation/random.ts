/** Random numbers that a seed repeats: sfc32 (Chris Doty-Humphrey, PractRand), which passes its tests at 32 bits. */

/** @returns A function that gives numbers from 0 up to, not including, 1; the same sequence for the same seed. */
export function seededRandom(seed: number): () => number {
  let a = 0;
  let b = seed | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  // Mixes the seed into the whole state.
  for (let i = 0; i < 16; i++) next();
  return () => next() / 0x1_0000_0000;
}

/** A seed for an answer that was asked for without one. */
export function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
