/** For tests: a process that owns a fake engine, tells its pid, and keeps it busy as its first argument asks. */
import { createSupervisedEngine } from '../supervised-engine.ts';
import { ask, launchFakeEngine } from './fake-engine.ts';

const [question = '', dir = ''] = process.argv.slice(2);
const engine = createSupervisedEngine({ launch: () => launchFakeEngine() });

for await (const event of engine.generate(ask(dir, question), new AbortController().signal)) {
  const state = engine.state();
  if (event.type === 'delta' && state.state === 'running') console.log(state.pid);
}
