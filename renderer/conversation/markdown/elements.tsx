/** How each element of an answer is drawn where plain HTML will not do. */
import type { Components } from 'react-markdown';
import { linkedRegions } from '../../regions/region-markdown.ts';
import { RegionWords } from '../../regions/region-words.tsx';
import { AnswerLink } from './answer-link.tsx';
import { CodeBlock } from './code-block.tsx';
import { ImageMention } from './image-mention.tsx';
import { ScrolledTable } from './scrolled-table.tsx';
import { TaskMark } from './task-mark.tsx';

/** The page's own heading is the first level; sizes come from the style sheet. */
export const markdownElements: Components = {
  h1: ({ children }) => <h2>{children}</h2>,
  a: ({ href = '', children }) => {
    const numbers = linkedRegions(href);
    if (numbers === null) return <AnswerLink address={href}>{children}</AnswerLink>;
    return <RegionWords numbers={numbers}>{children}</RegionWords>;
  },
  img: ({ alt, src }) => <ImageMention name={alt ?? ''} address={typeof src === 'string' ? src : ''} />,
  input: ({ checked }) => <TaskMark done={checked === true} />,
  pre: ({ node, children }) => <CodeBlock node={node}>{children}</CodeBlock>,
  table: ({ children }) => <ScrolledTable>{children}</ScrolledTable>,
};
