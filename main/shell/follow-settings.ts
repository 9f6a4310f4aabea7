/** Calls back with the settings as they are now and at each change, until the core ends. */
import type { Settings } from '../../contract/settings.ts';
import type { Core } from '../core/create-core.ts';

export async function followSettings(
  { client, events }: Pick<Core, 'client' | 'events'>,
  apply: (settings: Settings) => void,
): Promise<void> {
  // Watching begins before the first read, so that no change falls between the two.
  const changes = events.watch();
  apply(await client.settings.get());
  void (async () => {
    for await (const event of changes) {
      if (event.type === 'settings.changed') apply(event.settings);
    }
  })();
}
