/** Opens one graph of a model as the engine wants it: changed on the way where that pays and is not switched off. */
import { join } from 'node:path';
import type { Device } from '../../contract/answers.ts';
import { isOn } from './debug-switches.ts';
import { familyOf } from './families/registry.ts';
import { hasSlidingWindow } from './model-folder/model-config.ts';
import type { ModelFolder } from './model-folder/model-folder.ts';
import type { PartName } from './model-folder/weight-files.ts';
import { deviceOfPart, keepsResults, keptOutputsOf } from './onnx/kept-outputs.ts';
import { OnnxSession } from './onnx/onnx-session.ts';
import { quantiseActivations } from './onnx/patches/int8-activations.ts';
import { type PatchedDecoder, patchDecoder } from './onnx/patches/patch-decoder.ts';
import { patchEncoder } from './onnx/patches/patch-encoder.ts';

/**
 * What a smaller encoder works with outweighs it, and is given back; without its arena, a larger one takes nearly twice
 * the time. In 4 bits, one of 93 million parameters is a file of 60 MiB.
 */
const smallEncoderBytes = 32 * 1024 ** 2;
/** They run once a picture, with working memory of their own for each size of it; a decoder runs for each token. */
const encoders: ReadonlySet<PartName> = new Set(['vision_encoder', 'vision_model', 'encoder_model']);

/**
 * @param bytes Of its file and those beside it.
 * @throws as {@link OnnxSession.open}
 */
export async function openPart(
  folder: ModelFolder,
  part: PartName,
  file: string,
  bytes: number,
  device: Device,
): Promise<OnnxSession> {
  const { dir } = folder;
  const isDecoder = part === 'decoder_model_merged';
  const kept = isDecoder && keepsResults(device) ? keptOutputsOf(join(dir, file)) : [];
  const runsOn = deviceOfPart(part, device, join(dir, file));
  const patched = isDecoder
    ? await changeDecoder(folder, file, device, kept.length === 0)
    : part === 'vision_encoder' && runsOn === 'cpu'
      ? await changeEncoder(folder, file)
      : undefined;
  const isSmallEncoder = encoders.has(part) && bytes < smallEncoderBytes;
  const keepsArena = !(isSmallEncoder && isOn('memory-return'));
  return patched
    ? OnnxSession.openPatched(dir, file, runsOn, patched, kept, keepsArena)
    : OnnxSession.open(dir, file, runsOn, kept, keepsArena);
}

async function changeDecoder(
  { dir, config }: ModelFolder,
  file: string,
  device: Device,
  mayReturnNewRows: boolean,
): Promise<PatchedDecoder | undefined> {
  if (!isOn('decoder-patches')) return undefined;
  const patched = patchDecoder(join(dir, file), {
    hasSlidingWindow: hasSlidingWindow(config.text),
    mayReturnNewRows,
    mayAttendApart: device === 'cpu' && isOn('apart-attention'),
    attentionHeads: config.text.num_attention_heads,
  });
  if (patched && device === 'cpu' && isOn('int8-activations')) await quantiseActivations(patched.graph, dir, file);
  return patched;
}

async function changeEncoder({ dir, config }: ModelFolder, file: string): Promise<PatchedDecoder | undefined> {
  if (!isOn('encoder-patches')) return undefined;
  const { fillsViews = false } = familyOf(config.model_type);
  const found = await patchEncoder(join(dir, file), fillsViews);
  if (!found) return undefined;
  const { graph, fused } = found;
  const mayRound = isOn('int8-activations') && isOn('int8-encoders');
  const rounded = mayRound ? await quantiseActivations(graph, dir, file) : 0;
  return fused + rounded > 0 ? { graph, cacheReading: undefined, rowsAreIndependent: false } : undefined;
}
