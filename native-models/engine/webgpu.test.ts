/** Answers on a GPU are those of the CPU, and what is kept there is let go: on a software driver, where there is one. */
import { describe, expect, test } from 'vitest';
import { noSwiftShader, runOnSwiftShader } from './testing/swiftshader.ts';

const turnsScript = new URL('./testing/models/turns-on-device.ts', import.meta.url);
const probeScript = new URL('./testing/models/probe-on-device.ts', import.meta.url);
const stepsScript = new URL('./testing/models/steps-on-device.ts', import.meta.url);

/** A software driver takes a hundred times as long as a GPU, and longer where others use the processor too. */
const timeout = 600_000;

/** All 2,000 steps take minutes on a software driver; `SIGHTLINE_TEST_LONG=1` runs them. */
const isLong = process.env.SIGHTLINE_TEST_LONG === '1';
const steps = isLong ? 2000 : 120;

describe.skipIf(noSwiftShader !== null)(`on WebGPU${noSwiftShader ? `: ${noSwiftShader}` : ''}`, () => {
  test.each([
    { fixture: 'llava', golden: 'one-image' },
    { fixture: 'llava', golden: 'two-images', off: 'gpu-residency' },
    { fixture: 'smolvlm', golden: 'one-image' },
    { fixture: 'qwen2-vl', golden: 'one-image' },
  ])('$fixture: several turns are those of the CPU (off: $off)', { timeout }, async ({ fixture, golden, off = '' }) => {
    const run = (device: string) =>
      runOnSwiftShader(turnsScript, [device, fixture, golden], { SIGHTLINE_DEBUG_OFF: off });
    const onCpu = await run('cpu');
    const onGpu = await run('webgpu');
    expect(onGpu).toEqual(onCpu.map((turn: object) => ({ ...turn, device: 'webgpu' })));
    const [first, followUp, other, cancelled] = onGpu;
    expect(first.reused).toBe(0);
    expect(followUp.reused).toBeGreaterThan(0);
    expect(other.reused).toBeGreaterThan(followUp.reused);
    expect(cancelled.finish).toBe('cancelled');
  });

  test('the probe finds a software driver right, and slower than the CPU', { timeout }, async () => {
    const { works, detail, timesCpu } = await runOnSwiftShader(probeScript, ['webgpu']);
    expect({ works, detail }).toEqual({ works: true, detail: 'webgpu computes the test graphs correctly' });
    expect(timesCpu).toBeLessThan(1);
  });

  test(`${steps} steps leave nothing behind`, { timeout }, async () => {
    const { mostLive, atEnd, afterForgetting, rssMb } = await runOnSwiftShader(stepsScript, ['webgpu', `${steps}`]);
    // Keys and values of two layers.
    expect(atEnd).toBe(4);
    expect(mostLive).toBe(4);
    expect(afterForgetting).toBe(0);
    // One that is left at each step would be 10 MB after 2,000; drivers settle in the first third.
    const settled = rssMb.slice(3);
    if (isLong) expect(Math.max(...settled) - Math.min(...settled)).toBeLessThan(4);
  });
});
