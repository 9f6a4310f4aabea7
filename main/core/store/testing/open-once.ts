/** For tests: opens the store as its owner or reader in a process of its own, and prints what came of it. */
import { reportError } from '../../../../contract/errors.ts';
import { openStore } from '../open-store.ts';

const [dataDir = '', mode, holdMs] = process.argv.slice(2);
try {
  const store = await openStore({ dataDir, mode: mode === 'read' ? 'read' : 'own', kind: 'test' });
  console.log(`OPEN ${store.read((rows) => rows.conversations.count([]))}`);
  if (holdMs !== undefined) await new Promise((resolve) => setTimeout(resolve, Number(holdMs)));
  store.dispose();
} catch (error) {
  const { code, message } = reportError(error);
  console.log(`ERROR ${code} ${message}`);
}
