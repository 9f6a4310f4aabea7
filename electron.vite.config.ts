/**
 * Builds what cannot run from source: the page (for all hosts), and main, engine and preload for Electron.
 *
 * Packages of `dependencies` stay outside the bundles (`externalizeDeps`, electron-vite's default): native ones must,
 * and the others are then the same files that plain Node runs.
 */
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;

export default defineConfig({
  main: {
    build: {
      outDir: join(root, 'out/main'),
      rolldownOptions: {
        input: {
          main: join(root, 'main/shell/main.ts'),
          // A file of its own: the engine is started from it as a process.
          'engine-process': join(root, 'native-models/engine/engine-process.ts'),
        },
        output: { entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: join(root, 'out/preload'),
      // A sandboxed preload has no module loader: everything in one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: join(root, 'preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    // Not a line for each of a hundred font files.
    logLevel: 'warn',
    plugins: [react(), tailwindcss()],
    resolve: {
      alias: {
        // rehype-katex reads KaTeX's markup with it. Its variant for browsers uses DOMParser, which reports every style
        // attribute there as a breach of the page's policy; the other one parses by itself (parse5).
        'hast-util-from-html-isomorphic': join(root, 'node_modules/hast-util-from-html-isomorphic/index.js'),
      },
    },
    build: {
      outDir: join(root, 'out/renderer'),
      emptyOutDir: true,
      // electron-vite leaves it out; half the bytes to read at each start.
      minify: true,
      // Read from this machine, not over a network: one file is as good as many.
      chunkSizeWarningLimit: 3_000,
      // Larger than any file: the page's CSP allows fonts from its own origin only, not from `data:`.
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(root, 'renderer/index.html') },
    },
  },
});
