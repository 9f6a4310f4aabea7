/** Conversations for the gallery: English and Korean, with pictures, branches, code, tables, formulas and failures. */
import type { Conversation, ConversationTree, Message, MessagePart } from '../../contract/conversations.ts';
import { formatErrorMessage } from '../../contract/errors.ts';
import type { ImageInfo } from '../../contract/images.ts';
import type { Region } from '../../contract/regions.ts';
import { longAnswer, sampleAnswers } from './sample-answers.ts';
import { chart, menu, receipt, tall, wide } from './sample-pictures.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export const sampleModel = { id: 'builtin', name: 'Sightline Vision 1', device: 'cpu' } as const;

export const sampleStats = {
  promptTokens: 812,
  reusedTokens: 640,
  imageTokens: 576,
  imagesEncoded: 1,
  outputTokens: 148,
  ttftMs: 1_840,
  prefillTps: 412.5,
  decodeTps: 18.3,
} as const;

/** @param nowMs Everything is some time before it. */
export function sampleConversations(nowMs: number): ConversationTree[] {
  return [
    tree('What is the total on this receipt?', nowMs - 0.2 * hourMs, [
      asked('What is the total, and what was the most expensive item?', [receipt.info]),
      answered(sampleAnswers.receipt),
      asked('Where are the title and the total?'),
      { ...answered(whereOnReceipt), finish: 'length', regions: receiptRegions },
      asked('Put the items into a table, please.'),
      answered(sampleAnswers.table),
    ]),
    tree('메뉴판 번역해 줘', nowMs - 1.5 * hourMs, [
      asked('이 메뉴판에서 가장 싼 음식이 뭐야? 영어로도 알려 줘.', [menu.info]),
      answered(sampleAnswers.menu),
    ]),
    tree('Explain this chart to a ten-year-old, with the numbers and what they might mean', nowMs - 3 * hourMs, [
      asked('Explain this chart. What happened in the last quarter?', [chart.info, receipt.info, wide.info]),
      answered(sampleAnswers.chart),
      asked('Write a script that draws it again.'),
      answered(longAnswer),
    ]),
    tree('A very tall screenshot', nowMs - dayMs, [
      asked('Read the text.', [tall.info]),
      { ...answered('The text begins with CORNER CAFE and then'), status: 'interrupted', error: crash },
    ]),
    tree('Quadratic formula from the blackboard', nowMs - 1.2 * dayMs, [
      asked('Solve it step by step.'),
      answered(sampleAnswers.formula),
    ]),
    tree('오류 창이 떴는데 무슨 뜻인지 모르겠어', nowMs - 3 * dayMs, [
      asked('이 오류는 왜 나는 거야?', [chart.info]),
      { ...answered(''), status: 'failed', error: tooLong, stats: null },
    ]),
    ...titles.map((title, at) =>
      tree(title, nowMs - (4 + at * 5) * dayMs, [asked(title), answered('It is there, in the second row.')]),
    ),
  ];
}

/** Enough for the list to be virtual. */
export function manyConversations(nowMs: number): ConversationTree[] {
  return Array.from({ length: 1_200 }, (_, at) =>
    tree(`${titles[at % titles.length]} ${at + 1}`, nowMs - at * 0.4 * dayMs, [asked('?'), answered('Yes.')]),
  );
}

const whereOnReceipt =
  'The title (180,50),(640,100) is at the top. The total (100,464),(860,504) follows after four items (100,160),(860,440), and';
const regionOf = (words: string, label: string, points: Region['points']): Region => {
  const start = whereOnReceipt.indexOf(words);
  return { image: 0, kind: 'box', points, label, start, end: start + words.length };
};
const receiptRegions: Region[] = [
  regionOf('The title (180,50),(640,100)', 'The title', [
    { x: 216, y: 52 },
    { x: 540, y: 112 },
  ]),
  regionOf('The total (100,464),(860,504)', 'The total', [
    { x: 66, y: 488 },
    { x: 420, y: 540 },
  ]),
  regionOf('four items (100,160),(860,440)', 'four items', [
    { x: 66, y: 164 },
    { x: 420, y: 408 },
  ]),
];

const titles = [
  'Settings page: where is the proxy',
  '영수증 합계 확인',
  'Compare these two floor plans',
  'What does this warning light mean',
  '표를 CSV로 바꿔 줘',
  'Transcribe the whiteboard',
  'Which plant is this',
  'Receipt from the hardware store',
  '계약서 3쪽 요약',
  'Diagram of the water cycle',
];

const crash = errorOf('engine_crashed', { reason: 'SIGKILL' });
const tooLong = errorOf('prompt_too_long', { promptTokens: 5120, imageTokens: 4608, contextTokens: 4096 });

function errorOf(code: Parameters<typeof formatErrorMessage>[0], params: Record<string, string | number>) {
  return { code, params, message: formatErrorMessage(code, params) };
}

type Turn = Pick<Message, 'role' | 'status' | 'parts' | 'model' | 'stats' | 'finish' | 'regions' | 'error'>;

function asked(text: string, images: readonly ImageInfo[] = []): Turn {
  const parts: MessagePart[] = [...images.map((image) => ({ type: 'image' as const, image })), { type: 'text', text }];
  return { role: 'user', status: 'complete', parts, model: null, stats: null, finish: null, regions: [], error: null };
}

function answered(text: string): Turn {
  const parts: MessagePart[] = [{ type: 'text', text }];
  const ended = { status: 'complete', finish: 'stop', regions: [], error: null } as const;
  return { role: 'assistant', parts, model: sampleModel, stats: sampleStats, ...ended, regions: [] };
}

function tree(title: string, updatedAtMs: number, turns: readonly Turn[]): ConversationTree {
  const updatedAt = Math.round(updatedAtMs);
  const conversationId = crypto.randomUUID();
  const messages: Message[] = [];
  for (const turn of turns) {
    const parentId = messages.at(-1)?.id ?? null;
    messages.push({ id: crypto.randomUUID(), conversationId, parentId, createdAt: updatedAt, ...turn });
  }
  const leaf = messages.at(-1);
  // A second wording of the last answer, so that there is a branch to switch to.
  if (leaf) messages.unshift({ ...leaf, id: crypto.randomUUID(), parts: [{ type: 'text', text: 'A first answer.' }] });
  const conversation: Conversation = {
    id: conversationId,
    title,
    createdAt: updatedAt,
    updatedAt,
    activeLeafId: leaf?.id ?? null,
  };
  return { conversation, messages };
}
