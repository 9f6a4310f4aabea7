/** Whether a Linux machine shows a GPU at all: without one, only software drivers could answer, slower than the CPU. */
import { readdirSync } from 'node:fs';
import type { Device } from '../../../contract/answers.ts';

/** Render nodes of the kernel's drivers, NVIDIA's own, and the one of Windows' subsystem for Linux. */
const gpuNode = /^(?:renderD\d+|nvidia\d+|dxg)$/;

/** @returns Why a device cannot be there; null where it can, or where looking does not tell. */
export function whyNoGpu(
  device: Device,
  platform: NodeJS.Platform = process.platform,
  devFolder = '/dev',
): string | null {
  if (platform !== 'linux' || device === 'cpu') return null;
  const nodes = [...list(devFolder), ...list(`${devFolder}/dri`)];
  if (nodes.some((node) => gpuNode.test(node))) return null;
  return 'this system shows no GPU (there is no /dev/dri/renderD*, /dev/nvidia* or /dev/dxg)';
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
