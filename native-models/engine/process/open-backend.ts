/** The real engine in the form in which an engine process serves it. */
import { drawBenchPicture } from '../bench/draw-picture.ts';
import { Engine } from '../engine.ts';
import { sharpVersion } from '../image/sharp-version.ts';
import { ortVersion } from '../onnx/ort-version.ts';
import type { EngineBackend } from './engine-backend.ts';

export function openBackend(): EngineBackend {
  const engine = new Engine();
  return {
    versions: { node: process.versions.node, onnxruntime: ortVersion(), sharp: sharpVersion() },
    describe: (dir) => engine.describe(dir),
    load: (choice, onProgress, signal) => engine.load(choice, onProgress, signal),
    unload: () => engine.unload(),
    generate: (request, signal) => engine.generate(request, signal),
    importImage: (source) => engine.importImage(source),
    classify: (request, signal) => engine.classify(request, signal),
    viewImage: (request, signal) => engine.viewImage(request, signal),
    memory: () => engine.memory(),
    drawBenchPicture,
    forget: (images) => engine.forget(images),
    easeMemory: () => ({ isShort: engine.easeMemory() }),
    probeDevice: (device) => engine.probeDevice(device),
  };
}
