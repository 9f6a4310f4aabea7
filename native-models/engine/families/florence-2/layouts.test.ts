/** Florence-2 as it lies in folders that are older or laid out otherwise than what transformers writes today. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeJson, copyModel } from '../../testing/models/broken-folder.ts';
import { goldenCase, messagesOf } from '../../testing/models/golden.ts';
import { openModel, runSteps } from '../../testing/models/run-golden.ts';

type Json = Record<string, unknown>;

const layouts: Record<string, (dir: string) => void> = {
  'no image token, as in the authors’ own files': (dir) =>
    changeJson(dir, 'config.json', (json) => void delete (json as Json).image_token_id),
  'the start token in generation_config.json': (dir) => {
    changeJson(dir, 'config.json', (json) => void delete (json.text_config as Json).decoder_start_token_id);
    changeJson(dir, 'generation_config.json', (json) => Object.assign(json, { decoder_start_token_id: 2 }));
  },
  'patch sizes of four stages': (dir) =>
    changeJson(dir, 'config.json', (json) =>
      Object.assign((json as unknown as { vision_config: Json }).vision_config, { patch_size: [7, 3, 3, 3] }),
    ),
  'the image processor in processor_config.json alone': (dir) => rmSync(join(dir, 'preprocessor_config.json')),
};

test.each(Object.entries(layouts))('%s', async (_, change) => {
  const dir = copyModel('florence-2');
  change(dir);
  const model = await openModel(dir);
  const golden = goldenCase('florence-2', 'regions');
  const { tokens } = await runSteps(model, messagesOf(golden), 256, golden.tokens.length);
  expect(tokens).toEqual(golden.tokens);
  await model.dispose();
});

test('a decoder without a start token is refused by the key', async () => {
  const dir = copyModel('florence-2');
  changeJson(dir, 'config.json', (json) => void delete (json.text_config as Json).decoder_start_token_id);
  await expect(openModel(dir)).rejects.toMatchObject({
    code: 'model_config_invalid',
    params: { key: 'text_config.decoder_start_token_id' },
  });
});
