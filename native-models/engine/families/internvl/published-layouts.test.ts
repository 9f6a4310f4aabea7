/** The forms in which InternVL is published, made of the fixture: each must answer as the fixture does. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyModel } from '../../testing/models/broken-folder.ts';
import { fixturePath, messagesOf, readGolden } from '../../testing/models/golden.ts';
import { openModel, runSteps } from '../../testing/models/run-golden.ts';

/** As the authors' folders have it: contents are strings. */
const textTemplate = `{%- for message in messages -%}
{{- '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>\\n' -}}
{%- endfor -%}
{%- if add_generation_prompt -%}{{- '<|im_start|>assistant\\n' -}}{%- endif -%}`;

/** As InternVL 3.5's: contents may be parts, a picture is a word that is no token. */
const wordTemplate = `{%- for message in messages -%}
{{- '<|im_start|>' + message['role'] + '\\n' -}}
{%- for part in message['content'] -%}
{%- if part['type'] == 'image' -%}{{- '<image>\\n' -}}{%- else -%}{{- part['text'] -}}{%- endif -%}
{%- endfor -%}
{{- '<|im_end|>\\n' -}}
{%- endfor -%}
{%- if add_generation_prompt -%}{{- '<|im_start|>assistant\\n' -}}{%- endif -%}`;

const layouts: Record<string, (dir: string) => void> = {
  'the authors’ config, a template for texts': (dir) => {
    writeAuthorsConfig(dir);
    writeFileSync(join(dir, 'chat_template.jinja'), textTemplate);
  },
  'the authors’ config, a template that writes a word for a picture': (dir) => {
    writeAuthorsConfig(dir);
    writeFileSync(join(dir, 'chat_template.jinja'), wordTemplate);
  },
  'processor_config.json alone': (dir) => rmSync(join(dir, 'preprocessor_config.json')),
};

test.each(Object.entries(layouts))('%s: the same tokens', async (_, change) => {
  const dir = copyModel('internvl');
  change(dir);
  const model = await openModel(dir);
  for (const golden of readGolden('internvl')) {
    const { ids, tokens } = await runSteps(model, messagesOf(golden), 256, 8);
    expect(ids, golden.name).toEqual(golden.input_ids);
    expect(tokens, golden.name).toEqual(golden.tokens.slice(0, 8));
  }
  await model.dispose();
});

test('a template’s word for a picture is only a word in a question', async () => {
  const dir = copyModel('internvl');
  writeFileSync(join(dir, 'chat_template.jinja'), wordTemplate);
  const model = await openModel(dir);
  const image = { type: 'image' as const, path: fixturePath('images/bars.png') };
  const parts = [image, { type: 'text' as const, text: 'What does <image> mean?' }];
  const { ids } = await runSteps(model, [{ role: 'user', parts }], 256, 1);
  expect(model.tokenizer.decode([...ids])).toContain('What does <image> mean?');
  expect(ids.filter((id) => id === model.family.imageToken.id).length % 4).toBe(0);
  await model.dispose();
});

/** `configuration_internvl_chat.py` of OpenGVLab/InternVL2_5 to 3_5; the image token is named nowhere. */
function writeAuthorsConfig(dir: string): void {
  const config = {
    model_type: 'internvl_chat',
    downsample_ratio: 0.5,
    dynamic_image_size: true,
    force_image_size: 32,
    min_dynamic_patch: 1,
    max_dynamic_patch: 6,
    use_thumbnail: true,
    ps_version: 'v2',
    select_layer: -1,
    template: 'internvl2_5',
    llm_config: {
      model_type: 'qwen2',
      hidden_size: 32,
      vocab_size: 320,
      num_attention_heads: 2,
      num_key_value_heads: 1,
      max_position_embeddings: 2048,
      eos_token_id: 2,
    },
    vision_config: { model_type: 'intern_vit_6b', image_size: 32, patch_size: 8 },
  };
  const images = {
    image_processor_type: 'CLIPFeatureExtractor',
    crop_size: 32,
    do_center_crop: true,
    do_normalize: true,
    do_resize: true,
    image_mean: [0.485, 0.456, 0.406],
    image_std: [0.229, 0.224, 0.225],
    resample: 3,
    size: 32,
  };
  writeFileSync(join(dir, 'config.json'), JSON.stringify(config));
  writeFileSync(join(dir, 'preprocessor_config.json'), JSON.stringify(images));
}
