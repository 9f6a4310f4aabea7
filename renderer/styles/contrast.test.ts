/** Holds every pair of colours that carries text to its contrast, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.6). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// From the disk: vitest hands out style sheets empty, also as `?raw`.
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
const colours = new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));

const grounds = ['canvas', 'surface', 'raised', 'sunken', 'hover', 'selected'];
const body = grounds.map((ground) => ['text', ground, 7] as const);
const small = [
  ...grounds.map((ground) => ['muted', ground, 4.5] as const),
  ...['canvas', 'surface', 'raised'].flatMap((ground) =>
    ['accent', 'danger', 'warning', 'success'].map((ink) => [ink, ground, 4.5] as const),
  ),
  ...['accent', 'danger', 'warning', 'success'].map((ink) => [ink, `${ink}-soft`, 4.5] as const),
  ...['accent', 'danger', 'warning', 'success'].map((ink) => ['text', `${ink}-soft`, 7] as const),
  ['on-accent', 'accent', 4.5] as const,
  ['on-accent', 'accent-hover', 4.5] as const,
  ['on-danger', 'danger-fill', 4.5] as const,
];
const rings = grounds.flatMap((ground) => [['focus', ground, 3] as const, ['control', ground, 3] as const]);

test.each([...body, ...small, ...rings])('%s on %s is at least %d:1', (ink, ground, least) => {
  for (const theme of ['light', 'dark'] as const) {
    expect(contrast(colour(ink, theme), colour(ground, theme)), theme).toBeGreaterThanOrEqual(least);
  }
});

function colour(name: string, theme: 'light' | 'dark'): string {
  const found = colours.get(name);
  if (!found) throw new Error(`tokens.css has no --${name}`);
  return found[theme];
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of sRGB, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
