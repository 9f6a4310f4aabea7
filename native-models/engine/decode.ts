/** Writes the answer: chooses a token, gives out its text, runs it through the decoder, until something ends it. */
import { setImmediate } from 'node:timers/promises';
import type { FinishReason } from '../../contract/answers.ts';
import type { GenerateEvent, GenerateRequest } from '../../contract/engine-protocol.ts';
import type { AnswerClock } from './answer-clock.ts';
import { isOn } from './debug-switches.ts';
import { nextLogits } from './generation/next-logits.ts';
import type { Prompt } from './generation/prompt.ts';
import { Sampler } from './generation/sampler.ts';
import { resolveSampling } from './generation/sampling-settings.ts';
import type { AnsweringLoaded } from './loaded-model.ts';
import type { WrittenAnswer } from './regions/answer-regions.ts';
import { AnswerText } from './text/answer-text.ts';

/**
 * @param firstLogits [vocabulary], of what follows the prompt.
 * @returns The whole text and its tokens, and why it ended: `length` where the request's limit or the model's context is reached.
 * @throws `model_inconsistent`, `model_out_of_memory`
 */
export async function* decode(
  model: AnsweringLoaded,
  prompt: Prompt,
  firstLogits: Float32Array,
  request: Pick<GenerateRequest, 'sampling' | 'stop' | 'maxTokens'>,
  clock: AnswerClock,
  signal: AbortSignal,
): AsyncGenerator<GenerateEvent, WrittenAnswer & { finish: Exclude<FinishReason, 'cancelled'> }> {
  const sampler = new Sampler(
    resolveSampling(request.sampling, model.generation),
    model.family.generator.startIds ?? prompt.ids,
  );
  const answer = new AnswerText((ids) => model.tokenizer.decode(ids), request.stop);
  const maxTokens = Math.min(request.maxTokens, model.description.contextTokens - prompt.ids.length);
  const next = nextLogits(model.family.generator, prompt, isOn('prompt-lookup'));
  let logits = firstLogits;
  let isStopped = false;

  for (let written = 1; ; written++) {
    const id = sampler.choose(logits);
    clock.tokenChosen();
    isStopped = model.endTokens.has(id);
    if (isStopped) break;

    clock.tokenWritten();
    const { delta, stopped } = answer.push(id);
    if (delta) yield { type: 'delta', text: delta };
    isStopped = stopped;
    if (isStopped || written === maxTokens) break;

    // Lets messages in, an abort among them.
    await setImmediate();
    signal.throwIfAborted();
    logits = await next.after(id);
  }

  next.end();
  const rest = answer.end();
  if (rest) yield { type: 'delta', text: rest };
  return { text: answer.text, ids: answer.ids, finish: isStopped ? 'stop' : 'length' };
}
