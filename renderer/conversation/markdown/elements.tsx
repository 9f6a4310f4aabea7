/** How each element of an answer is drawn where plain HTML will not do. */
import type { ComponentProps } from 'react';
import type { Components } from 'react-markdown';
import { AnswerLink } from './answer-link.tsx';
import { CodeBlock } from './code-block.tsx';
import { ImageMention } from './image-mention.tsx';
import { ScrolledTable } from './scrolled-table.tsx';
import { TaskMark } from './task-mark.tsx';

type Heading = ComponentProps<'h3'> & { node?: unknown };

/** An answer stands under the headings of the page, so its own begin at the third level. */
export const markdownElements: Components = {
  h1: ({ node: _, ...props }: Heading) => <h3 {...props} />,
  h2: ({ node: _, ...props }: Heading) => <h3 {...props} />,
  h3: ({ node: _, ...props }: Heading) => <h4 {...props} />,
  h4: ({ node: _, ...props }: Heading) => <h5 {...props} />,
  h5: ({ node: _, ...props }: Heading) => <h6 {...props} />,
  a: ({ href, children }) => <AnswerLink address={href ?? ''}>{children}</AnswerLink>,
  img: ({ alt, src }) => <ImageMention name={alt ?? ''} address={typeof src === 'string' ? src : ''} />,
  input: ({ checked }) => <TaskMark done={checked === true} />,
  pre: ({ node, children }) => <CodeBlock node={node}>{children}</CodeBlock>,
  table: ({ children }) => <ScrolledTable>{children}</ScrolledTable>,
};
