/** An answer's Markdown. Each finished block is rendered once; while text streams in, only the last one is parsed again. */
import { memo, useMemo } from 'react';
import ReactMarkdown, { type Options } from 'react-markdown';
import rehypeHighlight from 'rehype-highlight';
import rehypeKatex from 'rehype-katex';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import 'katex/dist/katex.min.css';
import { linkedRegions } from '../../regions/region-markdown.ts';
import { completeMarkdown } from './complete-markdown.ts';
import { markdownElements } from './elements.tsx';
import { linkTarget } from './link-target.ts';
import './markdown.css';
import { prepareMath } from './prepare-math.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { splitBlocks } from './split-blocks.ts';

export function Markdown({ text, streaming = false }: { text: string; streaming?: boolean }) {
  const blocks = useMemo(() => splitBlocks(text), [text]);
  return (
    <div className="markdown">
      {blocks.map((block, index) => {
        const growing = streaming && index === blocks.length - 1;
        return (
          <Block
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks are only ever added at the end
            key={index}
            markdown={growing ? completeMarkdown(block) : block}
            highlighted={!growing || block.length < longBlock}
          />
        );
      })}
    </div>
  );
}

/**
 * Characters above which a block is coloured only when it is whole. Each new token colours all of it again: 300 lines of
 * code take about 0.4 s a token in a development build, 10 ms without colours.
 */
const longBlock = 3_000;

const Block = memo(function Block({ markdown, highlighted }: { markdown: string; highlighted: boolean }) {
  return (
    <ReactMarkdown {...(highlighted ? options : plainOptions)} components={markdownElements}>
      {prepareMath(markdown)}
    </ReactMarkdown>
  );
});

/**
 * Sanitised before formulas and code are drawn: what comes after works on cleaned text, and its own markup would not
 * pass. KaTeX may follow no `\href` and load nothing (`trust: false`); a bad formula is shown as it was written.
 */
const plainOptions: Options = {
  remarkPlugins: [remarkGfm, remarkMath],
  rehypePlugins: [
    [rehypeSanitize, sanitizeSchema],
    [
      rehypeKatex,
      {
        output: 'htmlAndMathml',
        trust: false,
        strict: 'ignore',
        throwOnError: false,
        errorColor: 'currentColor',
        maxSize: 20,
      },
    ],
  ],
  skipHtml: false,
  urlTransform: (url) => (linkedRegions(url) ? url : (linkTarget(url)?.url ?? '')),
};

const options: Options = {
  ...plainOptions,
  rehypePlugins: [...(plainOptions.rehypePlugins ?? []), [rehypeHighlight, { detect: false }]],
};
