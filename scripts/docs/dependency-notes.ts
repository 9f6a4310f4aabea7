/** Why each dependency is here, by hand; versions and licences come from the packages themselves. */

export interface DependencyNote {
  readonly purpose: string;
  /** Installed size on Linux x64, MB. */
  readonly sizeMb: number;
  readonly native: string;
  readonly network: string;
}

const none = 'none';

export const runtimeNotes: Readonly<Record<string, DependencyNote>> = {
  '@huggingface/jinja': { purpose: "renders a model's chat template", sizeMb: 0.3, native: none, network: none },
  '@huggingface/tokenizers': { purpose: 'runs `tokenizer.json`', sizeMb: 0.6, native: none, network: none },
  '@orpc/client': {
    purpose: 'the calling side of the contract',
    sizeMb: 0.4,
    native: none,
    network: 'only the port or socket it is given',
  },
  '@orpc/contract': {
    purpose: 'the contract: calls, events, errors with their schemas',
    sizeMb: 0.1,
    native: none,
    network: none,
  },
  '@orpc/server': {
    purpose: 'the answering side of the contract',
    sizeMb: 0.4,
    native: none,
    network: 'only the port or socket it is given',
  },
  'better-sqlite3': {
    purpose: 'the history: SQLite, synchronous and in-process',
    sizeMb: 28,
    native: 'Node-API, prebuilt for all platforms in the package',
    network: none,
  },
  commander: { purpose: 'parses the command line and writes its help', sizeMb: 0.2, native: none, network: none },
  'env-paths': { purpose: "each platform's app-data folder", sizeMb: 0.1, native: none, network: none },
  'onnxruntime-node': {
    purpose: 'runs the models on CPU and GPU',
    sizeMb: 288,
    native: 'Node-API, prebuilt for all platforms in the package',
    network: 'its install script would fetch CUDA libraries: switched off in `.npmrc`',
  },
  sharp: {
    purpose: 'decodes pictures under limits, re-encodes them without metadata',
    sizeMb: 19,
    native: 'libvips, prebuilt in `@img/*` packages',
    network: none,
  },
  uuid: { purpose: 'UUIDv7: ids that sort by time', sizeMb: 0.1, native: none, network: none },
  'write-file-atomic': {
    purpose: 'settings and the model list survive a crash in mid-write',
    sizeMb: 0.1,
    native: none,
    network: none,
  },
  ws: { purpose: "the web host's WebSocket", sizeMb: 0.2, native: none, network: 'listens on 127.0.0.1 only' },
  zod: { purpose: 'schemas from which every type in the contract is inferred', sizeMb: 6, native: none, network: none },
};

/** Bundled into the page or used to build and test; nothing of these is installed with the app as a package. */
export const developmentNotes: Readonly<Record<string, string>> = {
  '@axe-core/playwright': 'accessibility rules in the e2e suite',
  '@biomejs/biome': 'formatter and linter in one',
  '@fontsource-variable/inter': 'page: Latin typeface, bundled',
  '@fontsource-variable/jetbrains-mono': 'page: typeface of code, bundled',
  '@huggingface/transformers':
    'a second witness in the engine tests: other code on the same model folders, offline; 157 MB with its WASM runtime',
  '@playwright/test': 'drives the real page in the e2e suite',
  '@tailwindcss/vite': 'page: compiles the styles',
  '@tanstack/react-virtual': 'page: long lists stay fast',
  '@types/better-sqlite3': 'types',
  '@types/node': 'types',
  '@types/react': 'types',
  '@types/react-dom': 'types',
  '@types/write-file-atomic': 'types',
  '@types/ws': 'types',
  '@vitejs/plugin-react': 'builds the page',
  electron: 'the desktop app; its binary is fetched when first started, not at install',
  'electron-builder': 'packs the desktop app',
  'electron-vite': 'builds main, preload and page in one go',
  'fast-check': 'property tests of sampler, detokeniser and others',
  i18next: 'page: English and Korean with type-checked keys',
  katex: 'page: formulas',
  'lucide-react': 'page: icons',
  node: 'Node 24 for every npm script, whatever the system has',
  pretendard: 'page: typeface of Hangul, bundled',
  'radix-ui': 'page: accessible primitives (dialog, menu, tooltip …)',
  react: 'page: the view library',
  'react-dom': 'page: the view library',
  'react-i18next': 'page: i18next for React',
  'react-markdown': 'page: Markdown to React elements, no raw HTML',
  'rehype-highlight': 'page: colours code',
  'rehype-katex': 'page: formulas in Markdown',
  'rehype-sanitize': 'page: a second wall against markup in answers',
  'remark-gfm': 'page: tables and task lists in Markdown',
  'remark-math': 'page: finds formulas in Markdown',
  remend: 'page: completes half-written Markdown while it streams',
  tailwindcss: 'page: styles',
  typescript: 'types; Node runs the sources directly',
  vite: 'builds the page',
  vitest: 'unit tests',
  zustand: 'page: state without React in it',
};
