/** The forms in which Qwen2-VL is published, made of the fixture: each must answer as the fixture does. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeJson, copyModel } from '../../testing/models/broken-folder.ts';
import { messagesOf, readGolden } from '../../testing/models/golden.ts';
import { openModel, runSteps } from '../../testing/models/run-golden.ts';

const pixels = { min_pixels: 32 * 32, max_pixels: 96 * 96 };

const layouts: Record<string, (dir: string) => void> = {
  // As before transformers 5: the language model's keys at the top.
  'a flat config': (dir) =>
    changeJson(dir, 'config.json', (json: { text_config?: object }) => {
      Object.assign(json, { ...json.text_config, ...json });
      delete json.text_config;
    }),
  'limits by their old names': (dir) =>
    changeJson(dir, 'preprocessor_config.json', (json) => Object.assign(json, { size: null }, pixels)),
  'old names of the limits within the size': (dir) =>
    changeJson(dir, 'preprocessor_config.json', (json) => Object.assign(json, { size: pixels })),
  'old limits beside others in the size, which then do not hold': (dir) =>
    changeJson(dir, 'preprocessor_config.json', (json: object) => {
      Object.assign(json, pixels, { size: { shortest_edge: 56 * 56, longest_edge: 28 * 28 * 1280 } });
    }),
  'processor_config.json alone': (dir) => {
    rmSync(join(dir, 'preprocessor_config.json'));
    rmSync(join(dir, 'video_preprocessor_config.json'));
    changeJson(dir, 'processor_config.json', (json: object) => {
      Object.assign(json, { video_processor: { size: { shortest_edge: 32 * 32, longest_edge: 96 * 96 } } });
    });
  },
  'a template in tokenizer_config.json': (dir) => {
    changeJson(dir, 'tokenizer_config.json', (json: object) => Object.assign(json, { chat_template: shortTemplate }));
    rmSync(join(dir, 'chat_template.jinja'));
  },
  'a template in chat_template.json': (dir) => {
    writeFileSync(join(dir, 'chat_template.json'), JSON.stringify({ chat_template: shortTemplate }));
    rmSync(join(dir, 'chat_template.jinja'));
  },
};

/** As the authors' folders have it, without the numbering of pictures that nobody turns on. */
const shortTemplate =
  "{% for message in messages %}{% if loop.first and message['role'] != 'system' %}<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n{% endif %}<|im_start|>{{ message['role'] }}\n{% if message['content'] is string %}{{ message['content'] }}<|im_end|>\n{% else %}{% for content in message['content'] %}{% if content['type'] == 'image' or 'image' in content or 'image_url' in content %}<|vision_start|><|image_pad|><|vision_end|>{% elif content['type'] == 'video' or 'video' in content %}<|vision_start|><|video_pad|><|vision_end|>{% elif 'text' in content %}{{ content['text'] }}{% endif %}{% endfor %}<|im_end|>\n{% endif %}{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}";

test.each(Object.entries(layouts))('%s: the same tokens', async (_, change) => {
  const dir = copyModel('qwen2-vl');
  change(dir);
  const model = await openModel(dir);
  for (const golden of readGolden('qwen2-vl')) {
    const { ids, tokens } = await runSteps(model, messagesOf(golden), 256, 8);
    expect(ids, golden.name).toEqual(golden.input_ids);
    expect(tokens, golden.name).toEqual(golden.tokens.slice(0, 8));
  }
  await model.dispose();
});
