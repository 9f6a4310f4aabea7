/** What the program around the core does for the page: describe itself, capture the screen, open a link. */

import { SightlineError } from '../../../contract/errors.ts';
import type { HostDescription } from '../../../contract/host.ts';
import type { ImageInfo } from '../../../contract/images.ts';
import type { RequireHistory } from '../history.ts';
import type { Ports } from '../ports.ts';

export interface Host {
  describe(): HostDescription;
  /** Captures the display under the cursor and stores it. */
  captureScreen(): Promise<ImageInfo>;
  openLink(url: string): Promise<void>;
}

export function createHost(ports: Ports, history: RequireHistory): Host {
  return {
    describe: () => ports.host,
    async captureScreen() {
      if (!ports.captureDisplay) throw new SightlineError('capture_unavailable');
      const { images } = history();
      const { png, name } = await ports.captureDisplay();
      return await images.add(new Blob([Uint8Array.from(png)], { type: 'image/png' }), name);
    },
    async openLink(url) {
      if (!ports.openLink) {
        throw new SightlineError('request_invalid', { reason: 'this host leaves the opening of links to the page' });
      }
      await ports.openLink(checkedLink(url));
    },
  };
}

const longestLink = 2048;

/** The link in its normal form: only schemes that show a page or write a mail, and no name and password in it. */
function checkedLink(text: string): string {
  const url = URL.canParse(text) && text.length <= longestLink ? new URL(text) : null;
  const isAllowed = url && ['http:', 'https:', 'mailto:'].includes(url.protocol) && !url.username && !url.password;
  if (!isAllowed) throw new SightlineError('link_refused', { url: text.slice(0, 200) });
  return url.href;
}
