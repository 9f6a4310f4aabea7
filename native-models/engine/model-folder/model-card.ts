/** What a model card says in its front matter (the YAML between two `---` at the start of README.md), as far as we show it. */
import { readOptionalModelText } from './read-model-file.ts';

const frontMatter = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\s*(?:\n|$)/;
/** `language: en`, `language: [en, ko]`, or items below it (https://huggingface.co/docs/hub/model-cards). */
const language = /^language\s*:[ \t]*(.*(?:\r?\n[ \t]*-[ \t]+.*)*)/m;
const code = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/;
const mostLanguages = 64;

/** Language codes in the card's order; none where it names none, or there is no card. */
export async function readCardLanguages(dir: string): Promise<string[]> {
  const text = await readOptionalModelText(dir, 'README.md').catch(() => undefined);
  return text === undefined ? [] : cardLanguages(text);
}

export function cardLanguages(readme: string): string[] {
  const written = language.exec(frontMatter.exec(readme)?.[1] ?? '')?.[1] ?? '';
  const words = written.split(/[\s,[\]'"]+/).filter((word) => code.test(word));
  return [...new Set(words)].slice(0, mostLanguages);
}
