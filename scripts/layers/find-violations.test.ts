/** Each rule of the layers catches a violation of it, and lets the right thing pass. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';

const manifest = {
  dependencies: {
    zod: '4',
    '@orpc/contract': '1',
    sharp: '1',
    'onnxruntime-node': '1',
    'better-sqlite3': '1',
    ws: '8',
  },
  devDependencies: { electron: '45', react: '19', vitest: '5', 'fast-check': '4', katex: '0' },
};

function faultsOf(path: string, text: string): string[] {
  return findViolations([{ path, text }], manifest).map(({ line, what }) => `${line} ${what}`);
}

const forbidden: [rule: string, path: string, text: string, what: RegExp][] = [
  ['a file in no layer', 'tools/x.ts', 'export {}', /is in no layer/],
  ['a target in no layer', 'main/core/x.ts', "import '../../tools/y.ts'", /imports tools\/y\.ts/],
  ['a target outside', 'main/core/x.ts', "import '../../../secrets.ts'", /outside the repository/],
  ['contract: a package', 'contract/x.ts', "import 'sharp'", /imports sharp/],
  ['contract: a builtin', 'contract/x.ts', "import 'node:fs'", /runs in every process, where Node is not/],
  ['contract: our code', 'contract/x.ts', "import '../main/core/ports.ts'", /may import nothing of ours/],
  ['engine to core', 'native-models/engine/x.ts', "export * from '../../main/core/ports.ts'", /only contract/],
  [
    'core to engine',
    'main/core/x.ts',
    "import type { A } from '../../native-models/engine/engine.ts'",
    /only contract/,
  ],
  ['core to host', 'main/core/x.ts', "await import('../shell/main.ts')", /imports main\/shell\/main\.ts/],
  ['host to host', 'main/cli/x.ts', "import '../web-host/server.ts'", /imports main\/web-host\/server\.ts/],
  [
    'host naming the engine',
    'main/core/x.ts',
    "new URL('../../native-models/engine/engine-process.ts', import.meta.url)",
    /names native-models/,
  ],
  ['page to core', 'renderer/a/x.tsx', "import '../../main/core/ports.ts'", /only contract/],
  ['page to preload', 'renderer/x.tsx', "import '../preload/index.ts'", /imports preload/],
  ['page: a builtin', 'renderer/x.tsx', "import 'node:path'", /runs in the page/],
  ['page: a bare builtin', 'renderer/x.tsx', "import 'fs'", /runs in the page/],
  ['page: electron', 'renderer/x.tsx', "import 'electron'", /imports electron, whose home is/],
  ['preload: a package', 'preload/x.ts', "import 'zod'", /may import only electron/],
  ['preload: a builtin', 'preload/x.ts', "import 'node:fs'", /where Node is not/],
  ['e2e: code of the contract', 'e2e/x.ts', "import { calls } from '../contract/calls.ts'", /types only/],
  ['e2e: the core', 'e2e/x.ts', "import type { A } from '../main/core/ports.ts'", /imports main\/core/],
  [
    'onnxruntime-node',
    'native-models/engine/image/x.ts',
    "import 'onnxruntime-node'",
    /whose home is native-models\/engine\/onnx/,
  ],
  ['onnxruntime-node by require', 'main/core/x.ts', "require('onnxruntime-node')", /whose home is/],
  ['a binding in a test', 'main/core/x.test.ts', "import 'better-sqlite3'", /whose home is main\/core\/store/],
  ['better-sqlite3', 'main/core/models/x.ts', "import 'better-sqlite3'", /whose home is main\/core\/store/],
  [
    'sharp',
    'main/core/images/x.ts',
    "import type { Sharp } from 'sharp'",
    /whose home is native-models\/engine\/image/,
  ],
  ['electron', 'main/web-host/x.ts', "import 'electron/main'", /whose home is main\/shell/],
  ['test code in production', 'main/core/x.ts', "import './store/testing/y.ts'", /for tests only/],
  ['a test tool in production', 'main/core/x.ts', "import 'fast-check'", /whose home is tests/],
  ['a package not installed', 'main/core/x.ts', "import 'left-pad'", /package\.json does not name/],
  ['a devDependency that ships', 'main/core/x.ts', "import 'katex'", /a devDependency/],
  ['ipcMain outside the shell', 'preload/x.ts', "import * as e from 'electron'; e.ipcMain.on('x', f)", /uses ipcMain/],
];

test.each(forbidden)('%s is caught', (_rule, path, text, what) => {
  expect(faultsOf(path, text)).toEqual([expect.stringMatching(what)]);
});

const allowed: [path: string, text: string][] = [
  ['contract/x.ts', "import { z } from 'zod'; import { y } from './y.ts'"],
  ['contract/x.test.ts', "import { test } from 'vitest'; import 'node:fs'"],
  ['native-models/engine/onnx/x.ts', "import * as ort from 'onnxruntime-node'"],
  ['native-models/engine/process/x.ts', "require('sharp/package.json')"],
  ['native-models/engine/x.test.ts', "import './testing/fake.ts'; import 'sharp'"],
  ['main/core/store/x.ts', "import Database from 'better-sqlite3'; import 'node:fs'"],
  ['main/shell/x.ts', "import { ipcMain } from 'electron/main'; import '../core/ports.ts'"],
  ['main/web-host/x.ts', "new URL('../../native-models/engine/engine-process.ts', import.meta.url)"],
  ['main/core/engine/x.test.ts', "new URL('../../../native-models/engine/testing/fake.ts', import.meta.url)"],
  [
    'renderer/x.tsx',
    "import 'react'; import 'katex/dist/katex.min.css'; import './x.css?inline'; import '../contract/calls.ts'",
  ],
  [
    'e2e/x.ts',
    "import type { Event } from '../contract/events.ts'; import { type Message } from '../contract/conversations.ts'",
  ],
  ['vite.config.ts', "import 'vitest/config'"],
];

test.each(allowed)('%s may %s', (path, text) => {
  expect(faultsOf(path, text)).toEqual([]);
});

test('a violation names its line', () => {
  expect(faultsOf('renderer/x.tsx', "import 'react';\n\nexport const a = import('node:os');\n")[0]).toMatch(/^3 /);
});

test('a file that cannot be parsed is not passed over', () => {
  expect(faultsOf('main/core/x.ts', 'import {')).toEqual([expect.stringMatching(/cannot be parsed/)]);
});

test('the gate fails on a new, untracked file that crosses a layer, and says how to mend it', () => {
  const root = mkdtempSync(join(tmpdir(), 'sightline-layers-'));
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  mkdirSync(join(root, 'renderer'));
  writeFileSync(join(root, 'renderer/app.ts'), "import 'react';\n");
  expect(runGate(root)).toMatchObject({ status: 0, stdout: 'The layers hold in 1 files.\n' });

  writeFileSync(join(root, 'renderer/disk.ts'), "import 'node:fs';\n");
  const { status, stderr } = runGate(root);
  expect(status).toBe(1);
  expect(stderr).toContain('renderer/disk.ts:1 imports node:fs');
  expect(stderr).toContain('through the calls of contract/calls.ts');
});

function runGate(root: string) {
  const script = fileURLToPath(new URL('../check-layers.ts', import.meta.url));
  return spawnSync(process.execPath, [script, root], { encoding: 'utf8' });
}
