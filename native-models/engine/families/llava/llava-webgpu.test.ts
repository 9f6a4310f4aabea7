import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { goldenCase } from '../../testing/models/golden.ts';

/** SwiftShader, the software Vulkan driver that Debian's Chromium brings: WebGPU without a GPU. */
const driverFolder = '/usr/lib/chromium';
const driver = `${driverFolder}/vk_swiftshader_icd.json`;
const script = fileURLToPath(new URL('../../testing/models/answer-on-device.ts', import.meta.url));

test.skipIf(!existsSync(driver))('on WebGPU the answer is the reference’s too', { timeout: 60_000 }, async () => {
  const golden = goldenCase('llava', 'two-images');
  const { stdout } = await promisify(execFile)(process.execPath, [script, 'webgpu', golden.name], {
    env: { ...process.env, VK_DRIVER_FILES: driver, LD_LIBRARY_PATH: driverFolder },
  });
  expect(JSON.parse(stdout)).toEqual({ text: golden.text, device: 'webgpu' });
});
