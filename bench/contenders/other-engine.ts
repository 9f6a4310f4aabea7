/** The two engines that Sightline is compared with, each in its process. */

import { Child } from './child.ts';
import type { Answer, Contender, EngineName, Question, Setting, Turn } from './contender.ts';

const entries = {
  'transformers.js': new URL('./transformers-process.ts', import.meta.url),
  'llama.cpp': new URL('./llama-process.ts', import.meta.url),
} satisfies Partial<Record<EngineName, URL>>;

export class OtherEngine implements Contender {
  readonly name: keyof typeof entries;
  readonly version: string;
  readonly #child: Child;

  private constructor(name: keyof typeof entries, child: Child, version: string) {
    this.name = name;
    this.#child = child;
    this.version = version;
  }

  static async start(name: keyof typeof entries, setting: Setting): Promise<OtherEngine> {
    const child = new Child(entries[name]);
    try {
      const { version } = await child.ask({ kind: 'load', setting }, 'loaded');
      return new OtherEngine(name, child, version);
    } catch (thrown) {
      await child.end();
      throw thrown;
    }
  }

  get pid(): number {
    return this.#child.pid;
  }

  get seesPictures(): boolean {
    return this.name === 'transformers.js';
  }

  async answer(question: Question): Promise<Answer> {
    return (await this.#child.ask({ kind: 'answer', question }, 'answered')).answer;
  }

  /** With the model's chat template. */
  async tokenize(turns: readonly Turn[]): Promise<readonly number[]> {
    return (await this.#child.ask({ kind: 'tokenize', turns }, 'tokenized')).ids;
  }

  end(): Promise<void> {
    return this.#child.end();
  }
}
