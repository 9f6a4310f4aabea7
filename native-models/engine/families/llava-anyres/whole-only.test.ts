import { expect, test } from 'vitest';
import { readModelFolder } from '../../model-folder/model-folder.ts';
import { OnnxSession } from '../../onnx/onnx-session.ts';
import { PartSessions } from '../../onnx/part-sessions.ts';
import { fixturePath } from '../../testing/models/golden.ts';
import { TextTokenizer } from '../../text/tokenizer.ts';
import { llavaAnyres } from './llava-anyres.ts';

test('an export without newline, as transformers.js has it, sees pictures only as a whole', async () => {
  const folder = await readModelFolder(fixturePath('llava-onevision'), llavaAnyres.parts);
  const sessions = new PartSessions();
  for (const part of ['embed_tokens', 'decoder_model_merged', 'vision_encoder'] as const) {
    sessions.add(part, await OnnxSession.open(folder.dir, `onnx/${part}.onnx`, 'cpu'));
  }
  const encoder = sessions.get('vision_encoder');
  const outputs = new Map([...encoder.outputs].filter(([name]) => name !== 'image_newline'));
  const withoutNewline = {
    get: (part: string) =>
      part === 'vision_encoder'
        ? { ...encoder, outputs, inputs: encoder.inputs }
        : sessions.get(part as 'embed_tokens'),
  };
  const tokenizer = new TextTokenizer(folder.tokenizer);
  const family = await llavaAnyres.configure({
    folder,
    tokenizer,
    sessions: withoutNewline as unknown as PartSessions,
  });
  if (family.kind !== 'answering') throw new Error('it does not answer');
  const plan = family.planImage({ width: 640, height: 480 }, { detail: 'auto', pictures: 1, question: '' });
  expect(plan).toMatchObject({ tiles: 1, featureRows: 16 });
  const whole = { rows: 16, hidden: 32, data: new Float32Array(16 * 32) };
  expect(family.packFeatures?.([{ image_features: whole }], plan)).toBe(whole);
  await sessions.dispose();
});
