/** Where a session runs: what ONNX Runtime is told for each device. */
import type { InferenceSession } from 'onnxruntime-node';
import type { Device, DeviceChoice } from '../../../contract/answers.ts';

/** Which device `auto` is, its owner has found out (`main/core/devices`); who did not ask gets what is there everywhere. */
export function resolveDevice(choice: DeviceChoice): Device {
  return choice === 'auto' ? 'cpu' : choice;
}

export interface SessionSettings {
  /** Where the weights of a graph lie that is opened from memory. */
  readonly weightsFolder?: string;
  /** Outputs that stay on the device; only WebGPU can keep any. */
  readonly keptOutputs?: readonly string[];
  /** False where an operator that the device lacks is to be an error and not a detour over the CPU. */
  readonly mayFallBack?: boolean;
  /** False where what a run worked with goes back to the system after it, and is asked for again by the next. */
  readonly keepsArena?: boolean;
}

/**
 * - The device alone is named: behind it, ONNX Runtime runs on the CPU what the device has no kernel for. A name that
 *   this build does not know would be dropped in silence if another stood beside it.
 * - The default number of threads is that of the physical cores, which is right for matrix products.
 * - Memory patterns assume fixed shapes; sequences grow with each token, so planning them is wasted.
 * - A path of its own for denormals costs factors on some CPUs, and no model needs them.
 */
export function sessionOptions(
  device: Device,
  { weightsFolder, keptOutputs = [], mayFallBack = true, keepsArena = true }: SessionSettings = {},
): InferenceSession.SessionOptions {
  return {
    executionProviders: [device],
    ...(keptOutputs.length > 0 && {
      preferredOutputLocation: Object.fromEntries(keptOutputs.map((name) => [name, 'gpu-buffer'])),
    }),
    graphOptimizationLevel: 'all',
    enableMemPattern: false,
    enableCpuMemArena: keepsArena,
    // Fatal only: every error is also thrown, and messages on standard error could hold paths.
    logSeverityLevel: 4,
    extra: {
      session: {
        set_denormal_as_zero: '1',
        ...(!mayFallBack && device !== 'cpu' && { disable_cpu_ep_fallback: '1' }),
        ...(weightsFolder && { model_external_initializers_file_folder_path: weightsFolder }),
      },
    },
  };
}
