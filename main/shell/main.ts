/** Sightline in Electron. Here stands what has to be said before Electron is ready; the rest follows in `start-shell.ts`. */
import { join } from 'node:path';
import { app, protocol } from 'electron';
import { applySwitches } from './security/apply-switches.ts';
import { pageScheme } from './security/page-scheme.ts';
import { findShellPaths } from './shell-paths.ts';
import { startShell } from './start-shell.ts';

applySwitches(app.commandLine);
app.enableSandbox();
protocol.registerSchemesAsPrivileged([pageScheme]);

// Not awaited: Electron becomes ready only after this file has run to its end. This file is built to out/main/main.js.
void startShell(findShellPaths(join(import.meta.dirname, '../..'), process));
