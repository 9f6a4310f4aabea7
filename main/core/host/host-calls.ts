/** The calls `host.*`. */
import type { Api } from '../api.ts';
import type { Host } from './host.ts';

export function hostCalls({ host: api }: Api, host: Host) {
  return {
    describe: api.describe.handler(() => host.describe()),
    captureScreen: api.captureScreen.handler(() => host.captureScreen()),
    openLink: api.openLink.handler(({ input }) => host.openLink(input.url)),
  };
}
