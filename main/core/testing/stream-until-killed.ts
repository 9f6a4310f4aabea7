/** For tests: a core in a process of its own that asks a slow question and says what its page has heard so far. */
import { writeSync } from 'node:fs';
import { createCore } from '../create-core.ts';
import { launchFakeEngine } from '../engine/testing/fake-engine.ts';
import { testHost } from './test-host.ts';

const [dataDir = '', builtinModelDir = ''] = process.argv.slice(2);
const core = await createCore({
  dataDir,
  ports: { host: testHost(dataDir, { kind: 'web' }), launchEngine: () => launchFakeEngine() },
  builtinModelDir,
  store: 'own',
});
const events = core.events.watch();
const { conversation } = await core.client.messages.send({
  conversationId: null,
  parts: [{ type: 'text', text: 'one two three four five six [[slow]]' }],
});
writeSync(1, `SENT ${conversation.id}\n`);
for await (const event of events) {
  if (event.type === 'answer.delta') writeSync(1, `HEARD ${Date.now()} ${event.offset + event.text.length}\n`);
}
