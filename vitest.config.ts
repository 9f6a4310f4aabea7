/** Unit tests stand beside their source. Process tests start real children, so files do not run too wide on small machines. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{bench,contract,main,preload,renderer,native-models,scripts}/**/*.test.{ts,tsx}'],
    // Several tests start a process after another; on a busy machine each takes seconds.
    testTimeout: 60_000,
    pool: 'forks',
    passWithNoTests: false,
  },
});
