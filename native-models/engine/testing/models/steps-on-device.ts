/**
 * Runs so many steps of the tiny LLaVA's decoder on a device, as answers do that begin anew and turn back, and prints
 * how many GPU tensors were there at most and at the end, and how the memory of the process went.
 */
import type { Device } from '../../../../contract/answers.ts';
import { collectGarbage } from '../../collect-garbage.ts';
import { Decoder } from '../../generation/decoder.ts';
import { sequentialPositions } from '../../generation/positions.ts';
import { readModelFolder } from '../../model-folder/model-folder.ts';
import { keepsResults, keptOutputsOf } from '../../onnx/kept-outputs.ts';
import { OnnxSession } from '../../onnx/onnx-session.ts';
import { PartSessions } from '../../onnx/part-sessions.ts';
import { fixturePath } from './golden.ts';

const [device = 'cpu', count = '100'] = process.argv.slice(2);
const steps = Number(count);
/** Tokens of one answer; each second one goes on from the middle of the one before. */
const answerTokens = 40;

const dir = fixturePath('llava');
const file = 'onnx/decoder_model_merged.onnx';
const folder = await readModelFolder(dir, () => ['decoder_model_merged']);
const sessions = new PartSessions();
const kept = keepsResults(device as Device) ? keptOutputsOf(`${dir}/${file}`) : [];
const session = await OnnxSession.open(dir, file, device as Device, kept);
sessions.add('decoder_model_merged', session);
const { cacheCutter } = sessions;
// No conversation but the current one fits.
const decoder = new Decoder(session, folder.config.text, cacheCutter, 0);
const live = async () => session.liveGpuTensors + ((await cacheCutter?.liveTensors()) ?? 0);

const hidden = 32;
const rssMb: number[] = [];
let mostLive = 0;
for (let step = 0; step < steps; step++) {
  const place = step % answerTokens;
  if (place === 0) {
    const answer = Math.floor(step / answerTokens);
    const from = answer % 2 === 0 ? 0 : answerTokens / 2;
    decoder.begin(Array.from({ length: from + 1 }, (_, i) => (i < from ? i : -1 - answer)));
  }
  const data = Float32Array.from({ length: hidden }, (_, i) => Math.sin(i + step));
  await decoder.append({ tokens: 1, hidden, data }, [decoder.length], sequentialPositions);
  mostLive = Math.max(mostLive, await live());
  if (step % Math.ceil(steps / 10) !== 0) continue;
  // What waits for the collector is not left behind.
  collectGarbage();
  rssMb.push(Math.round(process.memoryUsage().rss / 1e6));
}
const atEnd = await live();
decoder.forget();
const afterForgetting = await live();
await sessions.dispose();
process.stdout.write(JSON.stringify({ steps, mostLive, atEnd, afterForgetting, rssMb }));
