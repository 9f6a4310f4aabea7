/** Prints the answer to a golden case on a device; a process of its own, for devices that need an environment of theirs. */
import type { Device } from '../../../../contract/answers.ts';
import { Engine } from '../../engine.ts';
import { ask, requestFor } from './ask.ts';
import { fixturePath, goldenCase, messagesOf } from './golden.ts';

const [device = 'cpu', name = 'one-image'] = process.argv.slice(2);
const engine = new Engine();
const model = { dir: fixturePath('llava'), device: device as Device };
const { done } = await ask(engine, requestFor(messagesOf(goldenCase('llava', name)), { model }));
process.stdout.write(JSON.stringify({ text: done.text, device: done.device }));
await engine.dispose();
