/** The calls `messages.*` and `answers.*`. */
import type { Api } from '../api.ts';
import type { RequireHistory } from '../history.ts';
import type { AnswerSource } from './answer-source.ts';
import { ask } from './ask.ts';

export function messageCalls({ messages: api }: Api, history: RequireHistory) {
  return {
    send: api.send.handler(({ input: { conversationId, parentId, parts, modelId, ...choices } }) =>
      history().answers.send({ conversationId, parentId, parts }, { ...choices, model: modelId }),
    ),
    regenerate: api.regenerate.handler(({ input }) => history().answers.regenerate(input.messageId)),
    edit: api.edit.handler(({ input }) => history().answers.edit(input.messageId, input.parts)),
    stop: api.stop.handler(({ input }) => history().answers.stop(input.messageId)),
  };
}

export function answerCalls({ answers: api }: Api, source: AnswerSource) {
  return {
    ask: api.ask.handler(({ input, signal = new AbortController().signal }) => ask(source, input, signal)),
  };
}
