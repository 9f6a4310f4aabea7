/** The call `events.watch`. */
import type { Api } from '../api.ts';
import type { EventHub } from './event-hub.ts';

export function eventCalls({ events: api }: Api, hub: EventHub) {
  return { watch: api.watch.handler(({ signal }) => hub.watch(signal)) };
}
