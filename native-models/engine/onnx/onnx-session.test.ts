import { expect, test } from 'vitest';
import { fixturePath } from '../testing/models/golden.ts';
import { OnnxSession } from './onnx-session.ts';
import { loadError, runError } from './ort-errors.ts';
import { int64Tensor } from './tensor.ts';

const file = 'onnx/embed_tokens.onnx';
const open = () => OnnxSession.open(fixturePath('llava'), file, 'cpu');

test('tells names, types and shapes as the file states them', async () => {
  const session = await open();
  expect([...session.inputs.values()]).toEqual([
    { name: 'input_ids', type: 'int64', dims: ['batch_size', 'sequence_length'] },
  ]);
  expect(session.outputs.get('inputs_embeds')).toMatchObject({
    type: 'float32',
    dims: ['batch_size', 'sequence_length', 32],
  });
  await session.dispose();
});

test('a run that the graph refuses is the model’s fault, and names the file', async () => {
  const session = await open();
  const ids = (values: number[]) => ({ input_ids: int64Tensor(values, [1, values.length]) });
  const fetches = { inputs_embeds: null };
  await expect(session.run(ids([5000]), fetches)).rejects.toMatchObject({
    code: 'model_inconsistent',
    params: { file },
  });
  expect((await session.run(ids([5]), fetches)).inputs_embeds?.dims).toEqual([1, 1, 32]);
  await session.dispose();
});

test('a run after disposal is an error, a second disposal is none', async () => {
  const session = await open();
  await session.dispose();
  await session.dispose();
  await expect(session.run({}, {})).rejects.toThrow('after its disposal');
});

test.each(['std::bad_alloc', 'CUDA out of memory', 'Failed to allocate memory for requested buffer of size 4096'])(
  'lack of memory is known by its words: %s',
  (message) => {
    expect(loadError(new Error(message), file, 'cpu').code).toBe('model_out_of_memory');
    expect(runError(new Error(message), file, 'cpu').code).toBe('model_out_of_memory');
  },
);

test('a run that fails on a GPU is held against it, but not what no device would take', () => {
  const lost = new Error('WebGPU device lost (2): the device was removed');
  const misfit = new Error('Got invalid dimensions for input: inputs_embeds for the following indices');
  expect(runError(lost, file, 'webgpu')).toMatchObject({ code: 'device_failed', params: { device: 'webgpu' } });
  expect(runError(lost, file, 'cpu').code).toBe('model_inconsistent');
  expect(runError(misfit, file, 'webgpu').code).toBe('model_inconsistent');
});

test('a reason holds no path of the user', () => {
  const thrown = new Error(
    'Load model from /home/ada/secret project/m.onnx failed:Load model /home/ada/models/m.onnx failed',
  );
  const { reason } = loadError(thrown, file, 'cpu').params;
  expect(reason).not.toContain('ada');
});
