/** From a conversation to the tokens of its prompt. Pictures are measured, not decoded: the cache may make that needless. */
import { basename } from 'node:path';
import type { ChatMessage } from '../../contract/engine-protocol.ts';
import { SightlineError } from '../../contract/errors.ts';
import type { ImagePlan } from './families/family.ts';
import { buildPrompt, countImageTokens, type Prompt } from './generation/prompt.ts';
import { type ImageFile, readImageFile } from './image/image-file.ts';
import type { LoadedModel } from './loaded-model.ts';

export interface Picture {
  readonly file: ImageFile;
  readonly plan: ImagePlan;
}

/** @throws `prompt_empty`, `prompt_too_long`, `prompt_template_failed`, `image_*` */
export async function preparePrompt(
  { family, template, tokenizer, description }: LoadedModel,
  messages: readonly ChatMessage[],
): Promise<{ prompt: Prompt; pictures: Picture[] }> {
  if (!asksSomething(messages)) throw new SightlineError('prompt_empty');
  const pictures: Picture[] = [];
  for (const part of messages.flatMap(({ parts }) => parts)) {
    if (part.type !== 'image') continue;
    const file = await readImageFile(part.path, basename(part.path));
    pictures.push({ file, plan: family.planImage(file) });
  }
  const text = placeImages(template.render(messages), family.imageToken.text, pictures);
  const images = pictures.map(({ file, plan }) => ({
    key: `${file.sha256} ${plan.key}`,
    featureRows: plan.featureRows,
  }));
  const prompt = buildPrompt(tokenizer.encodePrompt(text), family.imageToken.id, images);
  refuseTooLong(prompt, description.contextTokens);
  return { prompt, pictures };
}

function asksSomething(messages: readonly ChatMessage[]): boolean {
  return messages.some(
    ({ role, parts }) => role === 'user' && parts.some((part) => part.type === 'image' || part.text.trim().length > 0),
  );
}

/** The template wrote one image token an image; each family says what stands there. */
function placeImages(rendered: string, imageToken: string, pictures: readonly Picture[]): string {
  return rendered
    .split(imageToken)
    .map((text, i) => text + (pictures[i]?.plan.promptText ?? ''))
    .join('');
}

/** There must be room for one token of an answer. */
function refuseTooLong(prompt: Prompt, contextTokens: number): void {
  const promptTokens = prompt.ids.length;
  if (promptTokens + 1 <= contextTokens) return;
  throw new SightlineError('prompt_too_long', { promptTokens, imageTokens: countImageTokens(prompt), contextTokens });
}
