/** For tests: writes messages as fast as it can and says `ACK <id>` after each commit, until it is killed. */
import { writeSync } from 'node:fs';
import { v7 as uuid } from 'uuid';
import { openStore } from '../open-store.ts';
import { contentOf, sampleMessage } from './sample-rows.ts';

const [dataDir = ''] = process.argv.slice(2);
const store = await openStore({ dataDir, mode: 'own', kind: 'test' });

for (let turn = 0; ; turn++) {
  const conversationId = uuid();
  const question = sampleMessage({ conversationId });
  const answer = sampleMessage({
    conversationId,
    parentId: question.id,
    role: 'assistant',
    status: 'streaming',
    parts: [{ type: 'text', text: '' }],
  });
  store.write((rows) => {
    rows.conversations.insert(conversationId, `turn ${turn}`, Date.now());
    rows.messages.insert(question);
    rows.messages.insert(answer);
    rows.conversations.addLeaf(conversationId, answer.id, Date.now());
  });
  // Written at once and not through a stream: what the parent reads was committed before.
  writeSync(1, `ACK ${question.id} 2\n`);
  // An answer that grows past a page, so that kills fall between and within its flushes.
  for (const repeats of [1, 20, 150]) {
    store.write((rows) => rows.messages.setText(answer.id, contentOf(answer.id, repeats)));
    writeSync(1, `ACK ${answer.id} ${repeats}\n`);
  }
  if (turn % 5 === 4) store.emptyLog();
}
