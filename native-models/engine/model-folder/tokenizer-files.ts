/** The tokenizer's files and the chat template, wherever the folder keeps it. */
import { z } from 'zod';
import { readModelJson, readOptionalModelJson, readOptionalModelText } from './read-model-file.ts';

const jsonObject = z.record(z.string(), z.unknown());
/** A special token is its text, or an object that holds it. */
const specialToken = z.union([z.string(), z.looseObject({ content: z.string() }).transform(({ content }) => content)]);
const chatTemplate = z.union([
  z.string(),
  z.array(z.looseObject({ name: z.string(), template: z.string() })).transform(pickDefaultTemplate),
]);

const tokenizerConfig = z.looseObject({
  bos_token: specialToken.nullish(),
  eos_token: specialToken.nullish(),
  unk_token: specialToken.nullish(),
  pad_token: specialToken.nullish(),
  image_token: specialToken.nullish(),
  /** Often a placeholder such as 1e30. */
  model_max_length: z.number().nullish(),
  chat_template: chatTemplate.nullish(),
});
export type TokenizerConfig = z.infer<typeof tokenizerConfig>;

export interface TokenizerFiles {
  readonly tokenizer: Record<string, unknown>;
  readonly config: TokenizerConfig;
  /** Jinja source; some families have none. */
  readonly chatTemplate: string | undefined;
}

export const tokenizerConfigFile = 'tokenizer_config.json';

/** @throws `model_file_missing`, `model_file_invalid`, `model_config_invalid` */
export async function readTokenizerFiles(dir: string): Promise<TokenizerFiles> {
  const config = await readModelJson(dir, tokenizerConfigFile, tokenizerConfig);
  const tokenizer = await readModelJson(dir, 'tokenizer.json', jsonObject);
  return { tokenizer, config, chatTemplate: await readChatTemplate(dir, config) };
}

async function readChatTemplate(dir: string, config: TokenizerConfig): Promise<string | undefined> {
  return (
    (await readOptionalModelText(dir, 'chat_template.jinja')) ??
    (await readOptionalModelJson(dir, 'chat_template.json', z.looseObject({ chat_template: z.string() })))
      ?.chat_template ??
    config.chat_template ??
    undefined
  );
}

function pickDefaultTemplate(templates: { name: string; template: string }[]): string | undefined {
  return (templates.find(({ name }) => name === 'default') ?? templates[0])?.template;
}
