/** Renders a conversation with the model's own chat template (Jinja). */
import { Template } from '@huggingface/jinja';
import type { ChatMessage } from '../../../contract/engine-protocol.ts';
import { SightlineError } from '../../../contract/errors.ts';
import type { TokenizerConfig } from '../model-folder/tokenizer-files.ts';
import { guardText } from './guard-text.ts';

type Content = string | ({ type: 'text'; text: string } | { type: 'image' })[];

export class ChatTemplate {
  readonly #template: Template;
  /** What templates may write, by the names under which they know it; a missing one prints nothing. */
  readonly #tokens: Readonly<Record<string, string | null | undefined>>;
  readonly #markers: readonly string[];
  readonly #imageToken: string;
  readonly #takesParts: boolean;

  /**
   * @param markers What must stay literal in people's text.
   * @throws `prompt_template_failed`
   */
  constructor(
    source: string,
    { bos_token, eos_token, unk_token, pad_token }: TokenizerConfig,
    markers: readonly string[],
    imageToken: string,
  ) {
    this.#template = attempt(() => new Template(source));
    this.#tokens = { bos_token, eos_token, unk_token, pad_token };
    this.#markers = markers;
    this.#imageToken = imageToken;
    this.#takesParts = this.#canTakeParts();
  }

  /**
   * @param messages No clips in them. Where the last one is an answer, it is gone on with.
   * @returns The prompt up to where the answer begins or goes on, one image token an image, guards in people's text.
   * @throws `prompt_template_failed`, also where the template loses an image
   */
  render(messages: readonly ChatMessage[]): string {
    const last = messages.at(-1);
    if (last?.role === 'assistant') return this.#renderAsked(messages.slice(0, -1)) + this.#asText(last.parts);
    return this.#renderAsked(messages);
  }

  #renderAsked(messages: readonly ChatMessage[]): string {
    const prompt = this.#render(
      messages.map(({ role, parts }) => ({
        role,
        content: this.#takesParts ? this.#asParts(parts) : this.#asText(parts),
      })),
    );
    const expected = messages.flatMap(({ parts }) => parts).filter(({ type }) => type === 'image').length;
    const found = prompt.split(this.#imageToken).length - 1;
    if (found === expected) return prompt;
    const reason = `it has places for ${found} of ${expected} images`;
    throw new SightlineError('prompt_template_failed', { reason });
  }

  #asParts(parts: ChatMessage['parts']): Content {
    return parts.map((part) =>
      part.type === 'text' ? { type: 'text', text: this.#literal(part.text) } : { type: 'image' },
    );
  }

  /** For templates of text models: the image token stands in the text where the image stands. */
  #asText(parts: ChatMessage['parts']): Content {
    return parts.map((part) => (part.type === 'text' ? this.#literal(part.text) : `${this.#imageToken}\n`)).join('');
  }

  #literal(text: string): string {
    return guardText(text, this.#markers);
  }

  /** Templates written for plain strings fail on a list of parts, or print it as data. */
  #canTakeParts(): boolean {
    const word = 'sightline';
    try {
      const rendered = this.#render([{ role: 'user', content: [{ type: 'text', text: word }] }]);
      return rendered.includes(word) && !/\btype\b.{0,3}:/.test(rendered);
    } catch {
      return false;
    }
  }

  #render(messages: { role: string; content: Content }[]): string {
    return attempt(() => this.#template.render({ ...this.#tokens, messages, add_generation_prompt: true }));
  }
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new SightlineError('prompt_template_failed', { reason }, { cause: thrown });
  }
}
