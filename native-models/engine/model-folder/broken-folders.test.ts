import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFolder, loadModel } from '../loaded-model.ts';
import { never } from '../testing/models/ask.ts';
import { changeJson, copyModel, layOver, temporaryFolder } from '../testing/models/broken-folder.ts';
import { fixturePath } from '../testing/models/golden.ts';
import { finish } from '../testing/models/run-golden.ts';

interface Broken {
  what: string;
  /** Breaks a whole copy of the llava fixture. */
  by(dir: string): void;
  error: { code: string; params: Record<string, unknown> };
}

/** Seen by a look into the folder, before any weight is loaded. */
const seenByLooking: Broken[] = [
  missing('config.json'),
  missing('tokenizer.json'),
  missing('tokenizer_config.json'),
  missing('chat_template.jinja'),
  missing('onnx/vision_encoder.onnx'),
  missing('onnx/embed_tokens.onnx'),
  missing('onnx/decoder_model_merged.onnx'),
  {
    what: 'the folder is a file',
    by: (dir) => {
      rmSync(dir, { recursive: true });
      writeFileSync(dir, '');
    },
    error: { code: 'model_folder_missing', params: {} },
  },
  {
    what: 'config.json is cut off',
    by: (dir) => truncateSync(join(dir, 'config.json'), 100),
    error: { code: 'model_file_invalid', params: { file: 'config.json', reason: 'it is not valid JSON' } },
  },
  {
    what: 'tokenizer.json is empty',
    by: (dir) => truncateSync(join(dir, 'tokenizer.json'), 0),
    error: { code: 'model_file_invalid', params: { file: 'tokenizer.json', reason: 'it is empty' } },
  },
  {
    what: 'tokenizer.json is absurdly large',
    by: (dir) => truncateSync(join(dir, 'tokenizer.json'), 200 * 2 ** 20),
    error: {
      code: 'model_file_invalid',
      params: { file: 'tokenizer.json', reason: expect.stringContaining('200 MB') },
    },
  },
  {
    what: 'model_type is unknown',
    by: (dir) => changeJson(dir, 'config.json', (json) => Object.assign(json, { model_type: 'gpt_oss' })),
    error: { code: 'model_family_unsupported', params: { family: 'gpt_oss', known: expect.stringContaining('llava') } },
  },
  {
    what: 'model_type is missing',
    by: (dir) => changeJson(dir, 'config.json', (json) => Reflect.deleteProperty(json, 'model_type')),
    error: { code: 'model_config_invalid', params: { file: 'config.json', key: 'model_type', found: 'missing' } },
  },
  {
    what: 'a nested key has the wrong type',
    by: (dir) => changeJson(dir, 'config.json', ({ text_config }) => Object.assign(text_config, { vocab_size: 'big' })),
    error: {
      code: 'model_config_invalid',
      params: { file: 'config.json', key: 'text_config.vocab_size', found: '"big"' },
    },
  },
  {
    what: 'generation_config.json asks for a negative temperature',
    by: (dir) => changeJson(dir, 'generation_config.json', (json) => Object.assign(json, { temperature: -1 })),
    error: {
      code: 'model_config_invalid',
      params: { file: 'generation_config.json', key: 'temperature', found: '-1' },
    },
  },
  {
    what: 'an .onnx file is empty',
    by: (dir) => truncateSync(join(dir, 'onnx/embed_tokens.onnx'), 0),
    error: { code: 'model_file_invalid', params: { file: 'onnx/embed_tokens.onnx', reason: 'it is empty' } },
  },
  {
    what: 'an .onnx file is cut off',
    by: (dir) => truncateSync(join(dir, 'onnx/decoder_model_merged.onnx'), 100_000),
    error: {
      code: 'model_file_invalid',
      params: { file: 'onnx/decoder_model_merged.onnx', reason: 'it is truncated or not an ONNX model' },
    },
  },
  {
    what: 'an .onnx file is something else',
    by: (dir) => writeFileSync(join(dir, 'onnx/embed_tokens.onnx'), '<!doctype html><title>404</title>'),
    error: { code: 'model_file_invalid', params: { file: 'onnx/embed_tokens.onnx' } },
  },
  {
    what: 'an .onnx file is a Git LFS pointer',
    by: (dir) =>
      writeFileSync(
        join(dir, 'onnx/vision_encoder.onnx'),
        'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
      ),
    error: {
      code: 'model_file_invalid',
      params: { file: 'onnx/vision_encoder.onnx', reason: 'it is a Git LFS pointer, not the file itself' },
    },
  },
  {
    what: 'the weights beside a graph are missing',
    by: (dir) => layOver(dir, 'llava-variants/external-data', ['decoder_model_merged.onnx']),
    error: { code: 'model_file_missing', params: { file: 'onnx/decoder_model_merged.onnx_data' } },
  },
  {
    what: 'the weights beside a graph are cut off',
    by: (dir) => {
      layOver(dir, 'llava-variants/external-data', ['decoder_model_merged.onnx', 'decoder_model_merged.onnx_data']);
      truncateSync(join(dir, 'onnx/decoder_model_merged.onnx_data'), 1000);
    },
    error: {
      code: 'model_file_invalid',
      params: { file: 'onnx/decoder_model_merged.onnx_data', reason: expect.stringContaining('it has 1000 bytes') },
    },
  },
  {
    what: 'the weights beside a graph are said to lie elsewhere',
    by: (dir) => {
      layOver(dir, 'llava-variants/external-data', ['decoder_model_merged.onnx']);
      const path = join(dir, 'onnx/decoder_model_merged.onnx');
      const graph = readFileSync(path, 'latin1').replaceAll('decoder_model_merged.onnx_data', '../'.repeat(10));
      writeFileSync(path, graph, 'latin1');
    },
    error: {
      code: 'model_file_invalid',
      params: { file: 'onnx/decoder_model_merged.onnx', reason: 'its weights lie outside the model folder' },
    },
  },
];

/** Needs the graphs' own shapes, or the tokenizer. */
const seenByLoading: Broken[] = [
  {
    what: 'there is no image processor',
    by: (dir) => {
      rmSync(join(dir, 'preprocessor_config.json'));
      rmSync(join(dir, 'processor_config.json'));
    },
    error: { code: 'model_file_missing', params: { file: 'preprocessor_config.json' } },
  },
  {
    what: 'the image processor has no mean',
    by: (dir) => changeJson(dir, 'preprocessor_config.json', (json) => Reflect.deleteProperty(json, 'image_mean')),
    error: {
      code: 'model_config_invalid',
      params: { file: 'preprocessor_config.json', key: 'image_mean', found: 'missing' },
    },
  },
  {
    what: 'the image processor makes pictures that the encoder does not take',
    by: (dir) =>
      changeJson(dir, 'preprocessor_config.json', (json) =>
        Object.assign(json, { crop_size: { width: 42, height: 42 } }),
      ),
    error: {
      code: 'model_inconsistent',
      params: { file: 'preprocessor_config.json', reason: expect.stringContaining('42 x 42') },
    },
  },
  {
    what: 'the image token lies outside the vocabulary',
    by: (dir) => changeJson(dir, 'config.json', (json) => Object.assign(json, { image_token_index: 9999 })),
    error: { code: 'model_inconsistent', params: { file: 'config.json', reason: expect.stringContaining('9999') } },
  },
  {
    what: 'the image token is an ordinary one',
    by: (dir) => changeJson(dir, 'config.json', (json) => Object.assign(json, { image_token_index: 40 })),
    error: { code: 'model_inconsistent', params: { file: 'tokenizer.json' } },
  },
  {
    what: 'config.json names no image token',
    by: (dir) => changeJson(dir, 'config.json', (json) => Reflect.deleteProperty(json, 'image_token_index')),
    error: { code: 'model_config_invalid', params: { file: 'config.json', key: 'image_token_index' } },
  },
  {
    what: 'the vocabulary is not the decoder’s',
    by: (dir) => changeJson(dir, 'config.json', ({ text_config }) => Object.assign(text_config, { vocab_size: 400 })),
    error: {
      code: 'model_inconsistent',
      params: { file: 'onnx/decoder_model_merged.onnx', reason: 'the vocabulary is 384, config.json has 400' },
    },
  },
  {
    what: 'the hidden size is not the decoder’s',
    by: (dir) => changeJson(dir, 'config.json', ({ text_config }) => Object.assign(text_config, { hidden_size: 64 })),
    error: {
      code: 'model_inconsistent',
      params: { file: 'onnx/decoder_model_merged.onnx', reason: 'the hidden size is 32, config.json has 64' },
    },
  },
  {
    what: 'a graph stands in the place of another',
    by: (dir) =>
      writeFileSync(join(dir, 'onnx/embed_tokens.onnx'), readFileSync(join(dir, 'onnx/vision_encoder.onnx'))),
    error: { code: 'model_inconsistent', params: { file: 'onnx/embed_tokens.onnx' } },
  },
  {
    what: 'tokenizer.json is of no known kind',
    by: (dir) => changeJson(dir, 'tokenizer.json', (json) => Object.assign(json, { model: { type: 'Runes' } })),
    error: { code: 'model_file_invalid', params: { file: 'tokenizer.json' } },
  },
  {
    what: 'the chat template cannot be parsed',
    by: (dir) => writeFileSync(join(dir, 'chat_template.jinja'), '{% for message in messages %}'),
    error: { code: 'prompt_template_failed', params: {} },
  },
  {
    what: 'weights are damaged inside',
    by: (dir) => {
      const path = join(dir, 'onnx/decoder_model_merged.onnx');
      writeFileSync(path, readFileSync(path, 'latin1').replaceAll('MatMul', 'MatMal'), 'latin1');
    },
    error: { code: 'model_file_invalid', params: { file: 'onnx/decoder_model_merged.onnx' } },
  },
];

test.each(seenByLooking)('$what: a look into the folder and a load both say so', async ({ by, error }) => {
  const dir = copyModel();
  by(dir);
  const expected = { code: error.code, params: expect.objectContaining(error.params) };
  await expect(describeFolder(dir)).rejects.toMatchObject(expected);
  await expect(finish(loadModel({ dir, device: 'cpu' }, never))).rejects.toMatchObject(expected);
});

test.each(seenByLoading)('$what: a load says so', async ({ by, error }) => {
  const dir = copyModel();
  by(dir);
  const expected = { code: error.code, params: expect.objectContaining(error.params) };
  await expect(finish(loadModel({ dir, device: 'cpu' }, never))).rejects.toMatchObject(expected);
});

test('a dtype that the model does not have is refused with those that it has', async () => {
  const loading = finish(loadModel({ dir: fixturePath('llava'), device: 'cpu', dtype: 'q4' }, never));
  await expect(loading).rejects.toMatchObject({ code: 'model_dtype_missing', params: { dtype: 'q4', known: 'fp32' } });
});

test('a device that this machine lacks is refused by its name', async () => {
  const device = process.platform === 'win32' ? 'coreml' : 'dml';
  const loading = finish(loadModel({ dir: fixturePath('llava'), device }, never));
  await expect(loading).rejects.toMatchObject({ code: 'device_unavailable', params: { device } });
});

test('a folder that does not exist, or is not absolute, is missing', async () => {
  await expect(describeFolder(join(temporaryFolder(), 'none'))).rejects.toMatchObject({ code: 'model_folder_missing' });
  await expect(describeFolder('native-models/fixtures/llava')).rejects.toMatchObject({ code: 'model_folder_missing' });
});

test('a hostile config.json changes no prototype', async () => {
  const dir = copyModel();
  const path = join(dir, 'config.json');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('{', '{"__proto__": {"polluted": 1}, "constructor": {"x": 1},'),
  );
  await describeFolder(dir);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

function missing(file: string): Broken {
  return {
    what: `${file} is missing`,
    by: (dir) => rmSync(join(dir, file)),
    error: { code: 'model_file_missing', params: { file } },
  };
}
