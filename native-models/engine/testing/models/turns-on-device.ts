/**
 * Prints the turns of two conversations about a golden case's pictures, on a device: a question, a follow-up, another
 * follow-up in the place of the first, a cancelled answer and the same one anew, and one after the model was let go.
 */
import type { Device } from '../../../../contract/answers.ts';
import type { ChatMessage } from '../../../../contract/engine-protocol.ts';
import { Engine } from '../../engine.ts';
import { ask, requestFor, userText } from './ask.ts';
import { fixturePath, goldenCase, messagesOf } from './golden.ts';

const [device = 'cpu', fixture = 'llava', name = 'one-image'] = process.argv.slice(2);
const golden = goldenCase(fixture, name);
const first = messagesOf(golden);
const engine = new Engine({ prefillChunkTokens: 64 });
const model = { dir: fixturePath(fixture), device: device as Device };
const request = (messages: ChatMessage[]) => requestFor(messages, { model, maxTokens: 16 });

const turns: { text: string; device: Device; finish: string; reused: number; imagesEncoded: number }[] = [];
async function turn(messages: ChatMessage[], signal?: AbortSignal): Promise<string> {
  const { done } = await ask(engine, request(messages), signal);
  const { reusedTokens: reused, imagesEncoded } = done.stats;
  turns.push({ text: done.text, device: done.device, finish: done.finish, reused, imagesEncoded });
  return done.text;
}

const answer: ChatMessage = { role: 'assistant', parts: [{ type: 'text', text: await turn(first) }] };
await turn([...first, answer, userText('And what stands to the left of it?')]);
await turn([...first, answer, userText('How many are there?')]);

const aborting = new AbortController();
const story = [...first, answer, userText('Tell me more.')];
for await (const event of engine.generate(request(story), aborting.signal)) {
  if (event.type === 'delta') aborting.abort();
  if (event.type === 'done') {
    const { reusedTokens: reused, imagesEncoded } = event.stats;
    // How far it came depends on the device; that it ended does not.
    turns.push({ text: '', device: event.device, finish: event.finish, reused, imagesEncoded });
  }
}
await turn(story);
await engine.unload();
await turn(first);
await engine.dispose();
process.stdout.write(JSON.stringify(turns));
