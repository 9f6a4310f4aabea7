/** transformers.js in a process of its own: the same files, the same dtypes, greedy. */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import {
  AutoModelForImageTextToText,
  AutoProcessor,
  env,
  type PreTrainedTokenizer,
  RawImage,
} from '@huggingface/transformers';
import { type Reply, serveOrders } from './child-messages.ts';
import type { Answer, Precision, Question, Setting, Turn } from './contender.ts';

/** What a hub's folder has of each precision; embeddings of q4 are the float32 file there too. */
const dtypes = {
  q4: { vision_encoder: 'q4', embed_tokens: 'fp32', decoder_model_merged: 'q4' },
  q8: { vision_encoder: 'q8', embed_tokens: 'q8', decoder_model_merged: 'q8' },
  fp32: { vision_encoder: 'fp32', embed_tokens: 'fp32', decoder_model_merged: 'fp32' },
} as const satisfies Record<Precision, unknown>;

/** The parts of its untyped API that are used here. */
interface Loaded {
  readonly model: { generate(inputs: Record<string, unknown>): Promise<unknown> };
  readonly process: (text: string, images: readonly RawImage[]) => Promise<Record<string, { dims: number[] }>>;
  readonly template: (messages: unknown) => string;
  readonly tokenizer: PreTrainedTokenizer;
}

let loaded: Loaded | undefined;

serveOrders(async (order): Promise<Reply> => {
  if (order.kind === 'load') {
    loaded = await load(order.setting);
    return { kind: 'loaded', version: env.version };
  }
  if (!loaded) throw new Error('nothing is loaded');
  if (order.kind === 'answer') return { kind: 'answered', answer: await answer(loaded, order.question) };
  const { input_ids: ids } = tokenize(loaded, loaded.template(toMessages(order.turns)));
  return { kind: 'tokenized', ids: Array.from(ids.data as BigInt64Array, Number) };
});

async function load({ folder, precision, threads }: Setting): Promise<Loaded> {
  env.allowRemoteModels = false;
  env.localModelPath = dirname(folder);
  const name = basename(folder);
  const processor = await AutoProcessor.from_pretrained(name);
  const { tokenizer } = processor;
  if (!tokenizer) throw new Error('the processor has no tokenizer');
  const model = await AutoModelForImageTextToText.from_pretrained(name, {
    dtype: dtypes[precision],
    device: 'cpu',
    session_options: { intraOpNumThreads: threads },
  });
  // Its processor reads the template with the tokenizer; the file stands beside it in newer folders.
  const template = readFileSync(`${folder}/chat_template.jinja`, 'utf8');
  return {
    model: model as unknown as Loaded['model'],
    process: (text, images) => processor(text, images),
    template: (messages) =>
      String(
        tokenizer.apply_chat_template(messages as never, {
          chat_template: template,
          add_generation_prompt: true,
          tokenize: false,
        }),
      ),
    tokenizer,
  };
}

function tokenize({ tokenizer }: Loaded, text: string) {
  return tokenizer(text, { add_special_tokens: false });
}

async function answer(of: Loaded, { turns, newTokens }: Question): Promise<Answer> {
  const startedMs = performance.now();
  const text = of.template(toMessages(turns));
  const paths = turns.flatMap(({ image }) => (image === undefined ? [] : [image]));
  const images = await Promise.all(paths.map((path) => RawImage.read(path)));
  const inputs = images.length > 0 ? await of.process(text, images) : tokenize(of, text);
  const clock = new TokenClock();
  await of.model.generate({ ...inputs, max_new_tokens: newTokens, do_sample: false, streamer: clock });
  return {
    promptTokens: inputs.input_ids?.dims.at(-1) ?? 0,
    outputTokens: clock.ids.length,
    firstTokenMs: (clock.firstMs ?? performance.now()) - startedMs,
    restMs: clock.lastMs - (clock.firstMs ?? 0),
    text: of.tokenizer.decode(clock.ids, { skip_special_tokens: true }),
  };
}

/** A streamer that writes down when tokens come: the prompt is put first. */
class TokenClock {
  readonly ids: number[] = [];
  firstMs: number | undefined;
  lastMs = 0;
  #sawPrompt = false;

  put(tokens: bigint[][]): void {
    if (!this.#sawPrompt) {
      this.#sawPrompt = true;
      return;
    }
    this.lastMs = performance.now();
    this.firstMs ??= this.lastMs;
    this.ids.push(...(tokens[0] ?? []).map(Number));
  }

  end(): void {}
}

function toMessages(turns: readonly Turn[]) {
  return turns.map(({ role, text, image }) => ({
    role,
    content: [...(image === undefined ? [] : [{ type: 'image' }]), { type: 'text', text }],
  }));
}
