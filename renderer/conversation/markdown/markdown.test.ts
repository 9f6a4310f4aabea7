import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Markdown } from './markdown.tsx';

function render(text: string, streaming = false): string {
  return renderToStaticMarkup(createElement(Markdown, { text, streaming }));
}

describe('an answer is only text', () => {
  test('raw HTML does nothing', () => {
    const html = render('<script>alert(1)</script><img src=x onerror=alert(1)><b onclick="x()">b</b>');
    expect(html).not.toMatch(/<script|<img|onclick="/);
  });

  test('pictures are named, never loaded', () => {
    const html = render('![a cat](https://tracker.example/p.png)');
    expect(html).not.toContain('<img');
    expect(html).toContain('href="https://tracker.example/p.png"');
  });

  test('links of other schemes are text', () => {
    const html = render('[a](javascript:alert(1)) [b](data:text/html,x) [c](/etc) <file:///etc/passwd>');
    expect(html).not.toContain('<a ');
  });

  test('a formula loads and links nothing', () => {
    const html = render('$\\href{https://evil.example}{x}$ $\\includegraphics{https://evil.example/a.png}$');
    expect(html).not.toMatch(/<a |<img/);
  });
});

describe('what answers are made of', () => {
  test('tables, code with its language, formulas with their MathML', () => {
    expect(render('| a |\n| - |\n| 1 |')).toContain('<td>1</td>');
    const code = render('```ts\nconst a = 1;\n```');
    expect(code).toContain('hljs-keyword');
    expect(code).toContain('>ts<');
    const formula = render('so $x^2$ and\n\n$$\ny\n$$');
    expect(formula.match(/<math/g)).toHaveLength(2);
    expect(formula).toContain('katex-display');
  });

  test('prices are prices', () => {
    expect(render('Between $5 and $10.')).not.toContain('katex');
  });

  test('headings begin below those of the page', () => {
    expect(render('# a')).toContain('<h2>a</h2>');
  });

  test('long code is coloured once it is whole', () => {
    const code = `\`\`\`ts\n${'const a = 1;\n'.repeat(400)}`;
    expect(render(code, true)).not.toContain('hljs-keyword');
    expect(render(`${code}\`\`\``)).toContain('hljs-keyword');
  });

  test('what is half written is closed only while it streams', () => {
    expect(render('some **bold', true)).toContain('<strong>bold</strong>');
    expect(render('some **bold')).toContain('some **bold');
  });
});
