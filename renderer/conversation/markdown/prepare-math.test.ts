import { expect, test } from 'vitest';
import { prepareMath } from './prepare-math.ts';

test.each([
  ['It is $5 and $10.', 'It is \\$5 and \\$10.'],
  ['from $5-$10', 'from \\$5-\\$10'],
  ['a total of $42.50', 'a total of \\$42.50'],
  ['already \\$5', 'already \\$5'],
])('prices stay prices: %s', (written, prepared) => {
  expect(prepareMath(written)).toBe(prepared);
});

test.each([
  ['so $x^2$ is', 'so $x^2$ is'],
  ['$$\nx\n$$', '$$\nx\n$$'],
  ['inline $$x$$ too', 'inline $$x$$ too'],
  ['so\n$$x = 1$$\nend', 'so\n$$\nx = 1\n$$\nend'],
  ['- a\n  $$x$$', '- a\n  $$\n  x\n  $$'],
  ['so \\(x^2\\) is', 'so $x^2$ is'],
  ['so\n\\[ x^2 \\]', 'so\n$$\nx^2\n$$'],
])('formulas stay formulas: %s', (written, prepared) => {
  expect(prepareMath(written)).toBe(prepared);
});

test.each(['`$5 \\(x\\)`', '```sh\necho $PATH $5\n```', '- a\n  ```\n  $5\n  ```', '```\n$5 unclosed'])(
  'code is left alone: %s',
  (written) => {
    expect(prepareMath(written)).toBe(written);
  },
);
