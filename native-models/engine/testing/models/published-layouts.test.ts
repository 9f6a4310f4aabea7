/** The forms in which folders of several families are published, made of the fixtures: each must answer as its fixture. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeJson, copyModel } from './broken-folder.ts';
import { goldenCase, messagesOf } from './golden.ts';
import { openModel, runSteps } from './run-golden.ts';

type Change = (dir: string) => void;

interface Config {
  model_type?: string;
  text_config?: object;
  image_token_id?: number | undefined;
  image_token_index?: number | undefined;
}

/** As before transformers 5: the language model's keys at the top. */
const flatConfig: Change = (dir) =>
  changeJson(dir, 'config.json', (json: Config) => {
    Object.assign(json, json.text_config, { model_type: json.model_type });
    delete json.text_config;
  });
const nestedProcessor: Change = (dir) => rmSync(join(dir, 'preprocessor_config.json'));
const oldNameOfImageToken: Change = (dir) =>
  changeJson(dir, 'config.json', (json: Config) => {
    json.image_token_index = json.image_token_id ?? json.image_token_index;
    delete json.image_token_id;
  });
const newNameOfImageToken: Change = (dir) =>
  changeJson(dir, 'config.json', (json: Config) => {
    json.image_token_id = json.image_token_id ?? json.image_token_index;
    delete json.image_token_index;
  });
/** SmolVLM's first models and Granite-Docling say that they are what they were made from. */
const idefics3: Change = (dir) =>
  changeJson(dir, 'config.json', (json) => Object.assign(json, { model_type: 'idefics3' }));
/** Files without the processor's own say it by the tower's patches. */
const noSequenceLength: Change = (dir) => rmSync(join(dir, 'processor_config.json'));
/** As in Google's own files: what the processor decides itself is null. */
const unsetPanAndScan: Change = (dir) =>
  changeJson(dir, 'preprocessor_config.json', (json) =>
    Object.assign(json, { do_pan_and_scan: null, pan_and_scan_min_crop_size: null, image_seq_length: 4 }),
  );

const common = { 'a flat config': flatConfig, 'processor_config.json alone': nestedProcessor };
const layouts: Record<string, Record<string, Change>> = {
  smolvlm: {
    ...common,
    'the old name of the image token': oldNameOfImageToken,
    'as Idefics3': idefics3,
    'no processor_config.json': noSequenceLength,
  },
  gemma3: {
    ...common,
    'the new name of the image token': newNameOfImageToken,
    'nulls for pan and scan': unsetPanAndScan,
  },
  paligemma: { ...common, 'the new name of the image token': newNameOfImageToken },
  'lfm2-vl': { ...common, 'the old name of the image token': oldNameOfImageToken },
};

for (const [fixture, changes] of Object.entries(layouts)) {
  test.each(Object.entries(changes))(`${fixture}: %s`, async (_, change) => {
    const dir = copyModel(fixture);
    change(dir);
    const model = await openModel(dir);
    const golden = goldenCase(fixture, 'two-images');
    const steps = await runSteps(model, messagesOf(golden), 256, 16);
    expect([steps.ids, steps.tokens]).toEqual([golden.input_ids, golden.tokens.slice(0, 16)]);
    await model.dispose();
  });
}
