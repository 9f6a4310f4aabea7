/** From a conversation to its pictures, and to the tokens of its prompt. */
import { basename } from 'node:path';
import type { ChatMessage, GenerateRequest } from '../../contract/engine-protocol.ts';
import { SightlineError } from '../../contract/errors.ts';
import type { AnsweringModel, AskedOfImage, ImagePlan } from './families/family.ts';
import type { KeptPicture } from './generation/kept-features.ts';
import { buildPrompt, countImageTokens, type Prompt } from './generation/prompt.ts';
import { type ImageFile, readImageFile } from './image/image-file.ts';
import type { AnsweringLoaded } from './loaded-model.ts';

type Clip = Extract<ChatMessage['parts'][number], { type: 'video' }>;
type Asked = Pick<GenerateRequest, 'messages' | 'detail' | 'task' | 'featureFolder'>;

export interface Picture extends KeptPicture {
  readonly file: ImageFile;
  /** Where it is a clip; `file` is the first of them. */
  readonly frames?: readonly ImageFile[];
  readonly plan: ImagePlan;
}

/**
 * The pictures of a conversation, in order; a clip is one where the family sees video, else one for each frame. They are measured, not decoded: the cache may make that needless.
 *
 * @throws `prompt_empty`, `image_*`
 */
export async function planPictures(
  { family }: AnsweringLoaded,
  { messages, detail = 'auto', task, featureFolder }: Asked,
): Promise<Picture[]> {
  if (!asksSomething(messages)) throw new SightlineError('prompt_empty');
  const shown = asSeen(family, messages).flatMap(({ parts }) => parts.filter(({ type }) => type !== 'text'));
  const asked: AskedOfImage = { detail, pictures: shown.length, question: lastQuestion(messages), task };
  const pictures: Picture[] = [];
  for (const part of shown) {
    if (part.type === 'image') pictures.push(await planPicture(family, part.path, asked, featureFolder));
    if (part.type === 'video') pictures.push(await planClip(family, part.frames, asked));
  }
  return pictures;
}

async function planPicture(
  family: AnsweringModel,
  path: string,
  asked: AskedOfImage,
  folder: string | undefined,
): Promise<Picture> {
  const file = await readImageFile(path, basename(path));
  const plan = family.planImage(file, asked);
  const picture = { file, plan, key: `${file.sha256} ${plan.key}` };
  return folder === undefined ? picture : { ...picture, place: { folder, image: file.sha256, source: path } };
}

/** A clip's features belong to no single stored picture, so they stay in memory. */
async function planClip(family: AnsweringModel, shown: Clip['frames'], asked: AskedOfImage): Promise<Picture> {
  const frames = await Promise.all(shown.map(({ path }) => readImageFile(path, basename(path))));
  const [file] = frames;
  const seconds = shown.map((frame) => frame.seconds);
  const plan = file && family.planClip?.(file, seconds, asked);
  if (!plan) throw new Error('only families that see video are shown clips, and a clip has a frame');
  return { file, frames, plan, key: `${frames.map(({ sha256 }) => sha256).join(' ')} ${plan.key}` };
}

/**
 * @param featureRows Of each picture.
 * @throws `prompt_too_long`, `prompt_template_failed`, `model_inconsistent`
 */
export function writePrompt(
  { family, render, tokenizer, description }: AnsweringLoaded,
  { messages, task }: Asked,
  pictures: readonly Picture[],
  featureRows: readonly number[],
): Prompt {
  const images = pictures.map(({ plan, key }, i) => {
    const rows = featureRows[i] ?? 0;
    return { key, featureRows: rows, text: plan.promptText(rows), ...inThree(plan) };
  });
  const rendered = render(clipsAsImages(asSeen(family, messages)), task);
  const readMarked = () => {
    const text = placeImages(rendered, family.templateImage ?? family.imageToken.text, images);
    const ids = tokenizer.encodePrompt(text, { isComplete: family.writesWholePrompt ?? false });
    return buildPrompt(ids, family.imageToken.id, images, family.clipToken?.id);
  };
  const prompt = family.readPrompt?.(rendered, images, begunAnswer(messages)) ?? readMarked();
  refuseTooLong(prompt, description.contextTokens);
  return prompt;
}

function begunAnswer(messages: readonly ChatMessage[]): string {
  const last = messages.at(-1);
  if (last?.role !== 'assistant') return '';
  return last.parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
}

function asksSomething(messages: readonly ChatMessage[]): boolean {
  return messages.some(
    ({ role, parts }) => role === 'user' && parts.some((part) => part.type !== 'text' || part.text.trim().length > 0),
  );
}

function lastQuestion(messages: readonly ChatMessage[]): string {
  const parts = messages.findLast(({ role }) => role === 'user')?.parts ?? [];
  return parts
    .flatMap((part) => (part.type === 'text' ? [part.text] : []))
    .join('\n')
    .trim();
}

function inThree({ grid, stepSpan }: ImagePlan): Pick<ImagePlan, 'grid' | 'stepSpan'> {
  return { ...(grid && { grid }), ...(stepSpan !== undefined && { stepSpan }) };
}

/** A clip is pictures in a row for families that know no video. */
function asSeen(family: AnsweringModel, messages: readonly ChatMessage[]): ChatMessage[] {
  if (family.planClip) return [...messages];
  return replaceClips(messages, ({ frames }) => frames);
}

/** In templates a clip is one picture: what stands for it is written afterwards. */
function clipsAsImages(messages: readonly ChatMessage[]): ChatMessage[] {
  return replaceClips(messages, ({ frames }) => frames.slice(0, 1));
}

function replaceClips(messages: readonly ChatMessage[], shown: (clip: Clip) => Clip['frames']): ChatMessage[] {
  return messages.map(({ role, parts }) => ({
    role,
    parts: parts.flatMap((part) =>
      part.type === 'video' ? shown(part).map(({ path }) => ({ type: 'image' as const, path })) : [part],
    ),
  }));
}

/** The template wrote one mark an image; each family says what stands there. */
function placeImages(rendered: string, mark: string, images: readonly { text: string }[]): string {
  return rendered
    .split(mark)
    .map((text, i) => text + (images[i]?.text ?? ''))
    .join('');
}

/** There must be room for one token of an answer. */
function refuseTooLong(prompt: Prompt, contextTokens: number): void {
  const promptTokens = prompt.ids.length;
  if (promptTokens + 1 <= contextTokens) return;
  throw new SightlineError('prompt_too_long', { promptTokens, imageTokens: countImageTokens(prompt), contextTokens });
}
