/**
 * An engine process without a model, for tests: the true protocol in a true process, with scripted answers and faults.
 * `faults.ts` lists the faults and `scripted-answer.ts` the answers.
 */
import { runEngineProcess } from '../process/run-engine-process.ts';

await runEngineProcess(import.meta.url, async () => {
  const { FakeBackend } = await import('./fake-backend.ts');
  const { failAtStart } = await import('./faults.ts');
  await failAtStart(process.env.SIGHTLINE_FAKE_START);
  return new FakeBackend();
});
