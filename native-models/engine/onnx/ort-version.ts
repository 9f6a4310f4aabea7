/** The version of ONNX Runtime that is really loaded. */
import { env } from 'onnxruntime-node';

export function ortVersion(): string {
  return env.versions.node ?? env.versions.common;
}
