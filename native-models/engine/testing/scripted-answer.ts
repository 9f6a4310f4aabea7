/**
 * What the fake engine says: the same question always has the same answer, which counts the images and quotes the
 * question, in Korean to a Korean one. `[[slow]]` streams it slowly; `[[long]]` makes it long Markdown; `[[regions]]`
 * names places in the last question's pictures; `[[cut]]` ends it at a token limit, and asked to go on it comes to its
 * end.
 */
import type { ChatMessage } from '../../../contract/engine-protocol.ts';

const wordMs = 15;
const slowWordMs = 200;

export interface ScriptedAnswer {
  /** The last question with its magic words. */
  readonly question: string;
  /** Paths of the images of the whole conversation. */
  readonly images: readonly string[];
  /** Words with the space after them; together they are the answer. */
  readonly words: readonly string[];
  readonly wordMs: number;
  /** Ends as if at the token limit. */
  readonly isCut: boolean;
  /** Written before, by the call that this one goes on with. */
  readonly begun: string;
}

export function scriptAnswer(messages: readonly ChatMessage[]): ScriptedAnswer {
  const question = lastQuestion(messages);
  const images = messages.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.type === 'video') return part.frames.map(({ path }) => path);
      return part.type === 'image' ? [part.path] : [];
    }),
  );
  const begun = begunWith(messages);
  const text = begun === '' ? answerTo(question, images.length) : ' And this is the rest of it.';
  return {
    begun,
    isCut: begun === '' && question.includes('[[cut]]'),
    question,
    images,
    words: text.match(/\S+\s*|\s+/g) ?? [],
    wordMs: question.includes('[[slow]]') ? slowWordMs : Number(process.env.SIGHTLINE_FAKE_WORD_MS ?? wordMs),
  };
}

function answerTo(question: string, images: number): string {
  if (question.includes('[[long]]')) return longAnswer;
  const asked = question.replaceAll(/\s*\[\[[^\]]*\]\]\s*/g, ' ').trim();
  return question.includes('[[regions]]') ? regionAnswer(asked) : shortAnswer(asked, images);
}

function begunWith(messages: readonly ChatMessage[]): string {
  const last = messages.at(-1);
  if (last?.role !== 'assistant') return '';
  return last.parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
}

function lastQuestion(messages: readonly ChatMessage[]): string {
  const parts = messages.findLast(({ role }) => role === 'user')?.parts ?? [];
  const text = parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n');
  return text + (process.env.SIGHTLINE_FAKE_FAULT ?? '');
}

function shortAnswer(question: string, images: number): string {
  if (/\p{Script=Hangul}/u.test(question))
    return `이미지 ${images}장을 보았습니다. 질문은 “${question}”입니다. 이 답은 미리 쓰인 것입니다.`;
  return `I see ${images === 1 ? '1 image' : `${images} images`}. You asked: “${question}”. This answer was written beforehand.`;
}

/** In the plain notation of `regions/qwen-pairs.ts`. */
function regionAnswer(question: string): string {
  if (/\p{Script=Hangul}/u.test(question)) {
    return '제목(80,60),(620,160)이 맨 위에 있어요. 저장 단추(650,800),(930,920)는 아래에 있어요.';
  }
  return 'The title (80,60),(620,160) is at the top. The Save button (650,800),(930,920) is at the bottom.';
}

const longAnswer = `# A long answer

${Array.from({ length: 12 }, (_, i) => `Paragraph ${i + 1} says a little more than the one before it, so that the page has to scroll and a reader has to follow.`).join('\n\n')}

| item | price |
| --- | ---: |
| coffee | 4.50 |
| cake | 3.20 |

\`\`\`ts
export function total(prices: number[]): number {
  return prices.reduce((sum, price) => sum + price, 0);
}
\`\`\`

The area is $A = \\pi r^2$, and

$$
\\int_0^1 x^2 \\, dx = \\frac{1}{3}
$$

1. First, read the [manual](https://example.com/manual).
2. Then ask **again**.
`;
