/** The calls `bench.*`. */
import { SightlineError } from '../../../contract/errors.ts';
import { modelId } from '../../../contract/ids.ts';
import type { Api } from '../api.ts';
import type { Host } from '../host/host.ts';
import type { Bench } from './bench.ts';

export function benchCalls({ bench: api }: Api, bench: Bench, host: Host) {
  return {
    run: api.run.handler(({ input, signal = new AbortController().signal }) => {
      refuseFoldersOfPages(input.model, host);
      return bench.run(input, signal);
    }),
    last: api.last.handler(() => bench.last()),
  };
}

/** A page names no folders of this machine, whatever script runs in it. */
function refuseFoldersOfPages(model: string | undefined, host: Host): void {
  if (model === undefined || host.describe().kind === 'cli' || modelId.safeParse(model).success) return;
  throw new SightlineError('request_invalid', { reason: 'a model is named by its id here, not by a folder' });
}
