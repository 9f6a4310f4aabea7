/** Who may import whom: the table that `check-layers` enforces. A file or a target that no layer covers is an error. */

export interface Layer {
  /** Folder of this layer; the longest match wins. `.` holds the files of the repository's root, not its folders. */
  readonly folder: string;
  readonly runsIn: string;
  /** Our other folders that it may import. */
  readonly imports: readonly string[];
  /** Our folders that it may import types from, and nothing else. */
  readonly importsTypes?: readonly string[];
  /** What it may name by path, without importing it: the processes that it starts and the data that it reads. */
  readonly names?: readonly string[];
  /** Whether `node:` builtins exist where it runs. */
  readonly node: boolean;
  /** The only packages that it may import; absent: all that `packageHomes` leaves to it. */
  readonly packages?: readonly string[];
  /** True where an import must be in `dependencies`, because the installed product runs it from there. */
  readonly shipped?: boolean;
  readonly mend: string;
}

/** The engine's entry and the folders of models, by path. */
const engine = ['native-models'];

export const layers: readonly Layer[] = [
  {
    folder: 'contract',
    runsIn: 'every process',
    imports: [],
    node: false,
    packages: ['zod', '@orpc/contract'],
    shipped: true,
    mend: 'The contract holds schemas and what follows from them; put the rest where it runs.',
  },
  {
    folder: 'native-models/engine',
    runsIn: 'the engine process',
    imports: ['contract'],
    names: engine,
    node: true,
    shipped: true,
    mend: 'The engine knows the contract only; what it needs to know comes as input of an engine call.',
  },
  {
    folder: 'main/core',
    runsIn: 'the main process, plain Node and the command line',
    imports: ['contract'],
    node: true,
    shipped: true,
    mend: 'The core knows no host and no engine code: add to ports.ts what a host must supply, to engine-protocol.ts what the engine must do.',
  },
  {
    folder: 'main/shell',
    runsIn: "Electron's main process",
    imports: ['main/core', 'contract'],
    names: engine,
    node: true,
    shipped: true,
    mend: 'A host wires the core; move what two hosts share into main/core.',
  },
  {
    folder: 'main/web-host',
    runsIn: 'plain Node',
    imports: ['main/core', 'contract'],
    names: [...engine, 'out/renderer'],
    node: true,
    shipped: true,
    mend: 'A host wires the core; move what two hosts share into main/core.',
  },
  {
    folder: 'main/cli',
    runsIn: 'plain Node',
    imports: ['main/core', 'contract'],
    names: [...engine, 'main/web-host/main.ts'],
    node: true,
    shipped: true,
    mend: 'A host wires the core; move what two hosts share into main/core.',
  },
  {
    folder: 'preload',
    runsIn: 'the sandboxed preload',
    imports: ['contract'],
    node: false,
    packages: ['electron'],
    mend: 'The preload hands the page one message port and nothing else; make it a call of contract/calls.ts.',
  },
  {
    folder: 'renderer',
    runsIn: 'the page',
    imports: ['contract'],
    node: false,
    mend: 'The page reaches the rest through the calls of contract/calls.ts only.',
  },
  {
    folder: 'e2e',
    runsIn: 'Playwright',
    imports: ['scripts/find-browser.ts', 'scripts/find-electron.ts'],
    importsTypes: ['contract'],
    names: ['.'],
    node: true,
    mend: 'End-to-end tests start the product as its users do; they import nothing of it but the types of the contract.',
  },
  {
    folder: 'native-models/recipe',
    runsIn: 'a browser that the recipe drives',
    imports: [],
    node: false,
    packages: [],
    mend: 'The recipe is Python; what it runs in a page stands alone.',
  },
  {
    folder: 'samples',
    runsIn: 'plain Node, when a sample is drawn anew',
    imports: ['scripts/find-browser.ts'],
    names: ['samples'],
    node: true,
    mend: 'Drawing a sample needs a browser and nothing of the product.',
  },
  {
    folder: 'bench',
    runsIn: 'plain Node, in a checkout',
    imports: ['main/core/engine', 'contract'],
    names: ['.'],
    node: true,
    mend: 'The bench measures the engine process from outside, as the app starts it.',
  },
  {
    folder: 'scripts',
    runsIn: 'plain Node, in a checkout',
    imports: ['contract'],
    names: ['.'],
    node: true,
    mend: 'Scripts start the product as processes; they import nothing of it but the contract.',
  },
  {
    folder: '.',
    runsIn: 'the tools',
    imports: ['scripts'],
    names: ['.'],
    node: true,
    mend: 'Configuration files of the root configure tools; put code into the folder of the process that runs it.',
  },
];

/** Packages with a home: nobody else imports them. A package without a line here is free, where its layer allows it. */
export const packageHomes: Readonly<Record<string, readonly string[]>> = {
  'onnxruntime-node': ['native-models/engine/onnx'],
  sharp: ['native-models/engine/image', 'samples'],
  'better-sqlite3': ['main/core/store'],
  electron: ['main/shell', 'preload', 'e2e/hosts'],
  ws: ['main/web-host', 'e2e/hosts'],
  commander: ['main/cli'],
  '@orpc/server': ['main', 'native-models/engine'],
  '@orpc/contract': ['contract', 'main', 'native-models/engine', 'renderer', 'e2e'],
  '@huggingface/tokenizers': ['native-models/engine/text'],
  '@huggingface/jinja': ['native-models/engine/text'],
  'write-file-atomic': ['main'],
  'env-paths': ['main', 'bench'],
  react: ['renderer'],
  'react-dom': ['renderer'],
  vite: ['scripts', '.'],
  'electron-vite': ['.'],
  '@vitejs/plugin-react': ['.'],
  '@tailwindcss/vite': ['.'],
  vitest: ['.'],
  'fast-check': [],
  '@playwright/test': ['e2e', 'samples', '.'],
  '@axe-core/playwright': ['e2e'],
};

/** Folders that may ask a native package for its version (`sharp/package.json`) without using it. */
export const versionReaders = ['native-models/engine/process', 'main/cli', 'scripts'];

/** Electron's channel to pages is served in one place. */
export const ipcMainHome = 'main/shell';

/** Tests and what only tests use; production code never imports it. */
export function isTestCode(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.includes('/testing/');
}
