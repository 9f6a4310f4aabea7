import type { EncodedTile } from '../../generation/vision-encoder.ts';
import { type Fault, imageFaults, testFaults, tilesTransposed } from '../../testing/models/test-faults.ts';

const faults: Record<string, Fault> = {
  ...imageFaults,
  'tiles transposed': tilesTransposed,
  'the whole behind its tiles': (family) =>
    packedFrom(family, ([whole, ...tiles]) => [...tiles, ...(whole ? [whole] : [])]),
  'no newline': (family) => packedFrom(family, (tiles) => tiles.map(withoutNewline)),
};

testFaults('llava-next', 'one-image', faults);
testFaults('llava-onevision', 'one-image', faults);

// A picture whose bars reach into patches, and one whose features are shrunk.
for (const [fixture, caseName] of [
  ['llava-next', 'korean'],
  ['llava-onevision', 'image-in-second-turn'],
] as const) {
  testFaults(fixture, caseName, {
    'rows of the wrong tile': (family) =>
      packedFrom(family, ([whole, ...tiles]) => [...(whole ? [whole] : []), ...tiles.reverse()]),
  });
}

function packedFrom(family: Parameters<Fault>[0], change: (tiles: EncodedTile[]) => EncodedTile[]): ReturnType<Fault> {
  return {
    ...family,
    packFeatures: (tiles, plan) =>
      family.packFeatures?.(change([...tiles]), plan) ?? { rows: 0, hidden: 0, data: new Float32Array() },
  };
}

function withoutNewline(tile: EncodedTile): EncodedTile {
  const newline = tile.image_newline;
  return newline ? { ...tile, image_newline: { ...newline, data: new Float32Array(newline.hidden) } } : tile;
}
