/** With the real engine: features are written for what is kept, never for what is not, and a deletion leaves none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createCore } from '../create-core.ts';
import { forkEngine } from '../engine/fork-engine.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { testHost } from '../testing/test-host.ts';

const root = new URL('../../../', import.meta.url);
const picture = fileURLToPath(new URL('native-models/fixtures/images/gradient.png', root));

test('features live as long as the last conversation with their picture', { timeout: 120_000 }, async () => {
  const dataDir = temporaryFolder();
  const core = await createCore({
    dataDir,
    ports: {
      host: testHost(dataDir),
      launchEngine: () => forkEngine(new URL('native-models/engine/engine-process.ts', root)),
    },
    builtinModelDir: fileURLToPath(new URL('native-models/fixtures/llava', root)),
    store: 'own',
    undoMs: 1,
  });
  onTestFinished(() => core.dispose());
  const { client } = core;
  const features = join(dataDir, 'features');

  for await (const _ of await client.answers.ask({
    images: [picture],
    question: 'What?',
    maxTokens: 2,
    device: 'cpu',
  }));
  expect(existsSync(features)).toBe(false);

  const image = await client.images.add({ file: new Blob([readFileSync(picture)]), name: 'gradient.png' });
  const { conversation, answer } = await client.messages.send({
    conversationId: null,
    parts: [
      { type: 'image', imageId: image.id, name: image.name },
      { type: 'text', text: 'What?' },
    ],
    maxTokens: 2,
    device: 'cpu',
  });
  const statusOf = async () => {
    const { messages } = await client.conversations.get({ conversationId: conversation.id });
    return messages.find(({ id }) => id === answer.id)?.status;
  };
  await expect.poll(statusOf, { timeout: 60_000 }).toBe('complete');
  expect(readdirSync(features)).toEqual([image.id]);
  expect(readdirSync(join(features, image.id))).toHaveLength(1);

  await client.conversations.delete({ conversationId: conversation.id });
  await expect.poll(() => readdirSync(features)).toEqual([]);
  expect(readdirSync(dataDir, { recursive: true }).filter((name) => `${name}`.includes(image.id))).toEqual([]);
});
