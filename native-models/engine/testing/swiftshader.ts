/** SwiftShader, the software Vulkan driver that Debian's Chromium brings: WebGPU without a GPU, slow but right. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const folder = '/usr/lib/chromium';
const driver = `${folder}/vk_swiftshader_icd.json`;

/** Why tests with it are skipped; null where it is there. */
export const noSwiftShader = existsSync(driver) ? null : `there is no ${driver} (package chromium)`;

/**
 * Runs a script in a process of its own, as the dynamic loader reads its paths at the start only.
 *
 * @returns What it printed, parsed.
 */
export async function runOnSwiftShader(script: URL, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(script), ...args], {
    env: { ...process.env, VK_DRIVER_FILES: driver, LD_LIBRARY_PATH: folder, ...env },
  });
  return JSON.parse(stdout);
}
