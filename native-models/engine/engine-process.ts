/** The engine process: loads models, reads images and writes answers for the process that owns it. */
import { runEngineProcess } from './process/run-engine-process.ts';

await runEngineProcess(import.meta.url, async () => {
  const { openBackend } = await import('./process/open-backend.ts');
  return openBackend();
});
