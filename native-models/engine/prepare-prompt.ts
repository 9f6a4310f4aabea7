/** From a conversation to its pictures, and to the tokens of its prompt. */
import { basename } from 'node:path';
import type { ChatMessage, GenerateRequest } from '../../contract/engine-protocol.ts';
import { SightlineError } from '../../contract/errors.ts';
import type { AskedOfImage, ImagePlan } from './families/family.ts';
import { buildPrompt, countImageTokens, type Prompt } from './generation/prompt.ts';
import { type ImageFile, readImageFile } from './image/image-file.ts';
import type { AnsweringLoaded } from './loaded-model.ts';

type Asked = Pick<GenerateRequest, 'messages' | 'detail' | 'task'>;

export interface Picture {
  readonly file: ImageFile;
  readonly plan: ImagePlan;
  /** Of its features, for the cache. */
  readonly key: string;
}

/**
 * The pictures of a conversation, in order. They are measured, not decoded: the cache may make that needless.
 *
 * @throws `prompt_empty`, `image_*`
 */
export async function planPictures(
  { family }: AnsweringLoaded,
  { messages, detail = 'auto', task }: Asked,
): Promise<Picture[]> {
  if (!asksSomething(messages)) throw new SightlineError('prompt_empty');
  const images = framesAsImages(messages).flatMap(({ parts }) => parts.filter(({ type }) => type === 'image'));
  const asked: AskedOfImage = { detail, pictures: images.length, question: lastQuestion(messages), task };
  const pictures: Picture[] = [];
  for (const part of images) {
    if (part.type !== 'image') continue;
    const file = await readImageFile(part.path, basename(part.path));
    const plan = family.planImage(file, asked);
    pictures.push({ file, plan, key: `${file.sha256} ${plan.key}` });
  }
  return pictures;
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
    return { key, featureRows: rows, text: plan.promptText(rows), ...(plan.grid && { grid: plan.grid }) };
  });
  const text = placeImages(
    render(framesAsImages(messages), task),
    family.templateImage ?? family.imageToken.text,
    images,
  );
  const ids = tokenizer.encodePrompt(text, { isComplete: family.writesWholePrompt ?? false });
  const prompt = buildPrompt(ids, family.imageToken.id, images);
  refuseTooLong(prompt, description.contextTokens);
  return prompt;
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

/** A clip is pictures in a row for families that know no video. */
function framesAsImages(messages: readonly ChatMessage[]): ChatMessage[] {
  return messages.map(({ role, parts }) => ({
    role,
    parts: parts.flatMap((part) =>
      part.type === 'video' ? part.frames.map(({ path }) => ({ type: 'image' as const, path })) : [part],
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
