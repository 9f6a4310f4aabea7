/** The calls `messages.*` and `answers.*`. */
import { SightlineError } from '../../../contract/errors.ts';
import type { Api } from '../api.ts';
import type { RequireHistory } from '../history.ts';
import type { Host } from '../host/host.ts';
import type { AnswerSource } from './answer-source.ts';
import { ask } from './ask.ts';
import type { Classifier } from './classify.ts';

export function messageCalls({ messages: api }: Api, history: RequireHistory) {
  return {
    send: api.send.handler(({ input: { conversationId, parentId, parts, modelId, ...choices } }) =>
      history().answers.send({ conversationId, parentId, parts }, { ...choices, model: modelId }),
    ),
    continue: api.continue.handler(({ input }) => history().answers.continue(input.messageId)),
    regenerate: api.regenerate.handler(({ input }) => history().answers.regenerate(input.messageId)),
    edit: api.edit.handler(({ input }) => history().answers.edit(input.messageId, input.parts)),
    stop: api.stop.handler(({ input }) => history().answers.stop(input.messageId)),
  };
}

export function answerCalls({ answers: api }: Api, source: AnswerSource, classify: Classifier, host: Host) {
  return {
    ask: api.ask.handler(({ input, signal = new AbortController().signal }) => {
      refusePathsOfPages(input.images, host);
      return ask(source, input, signal);
    }),
    classify: api.classify.handler(({ input, signal = new AbortController().signal }) => {
      refusePathsOfPages([input.image], host);
      return classify(input, signal);
    }),
  };
}

/** A page names no files of this machine, whatever script runs in it: its pictures come in through `images.add`. */
function refusePathsOfPages(paths: readonly string[], host: Host): void {
  if (paths.length === 0 || host.describe().kind === 'cli') return;
  throw new SightlineError('request_invalid', { reason: 'images are given as paths on the command line only' });
}
