/** What the bench and a process with another engine say to each other, one question at a time. */
import type { Answer, Question, Setting, Turn } from './contender.ts';

export type Order =
  | { readonly kind: 'load'; readonly setting: Setting }
  | { readonly kind: 'answer'; readonly question: Question }
  /** Only of the engine that has the chat template. */
  | { readonly kind: 'tokenize'; readonly turns: readonly Turn[] };

export type Reply =
  | { readonly kind: 'loaded'; readonly version: string }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'tokenized'; readonly ids: readonly number[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** Serves the orders of the process that forked this one. */
export function serveOrders(carryOut: (order: Order) => Promise<Reply>): void {
  process.on('message', async (order: Order) => {
    try {
      process.send?.(await carryOut(order));
    } catch (thrown) {
      const reason = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      process.send?.({ kind: 'failed', reason } satisfies Reply);
    }
  });
  process.on('disconnect', () => process.exit());
}
