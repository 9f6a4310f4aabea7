/** `sightline serve`: the web host, in a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { Exit, exitCodes } from './run-program.ts';

export function serveCommand(): Command {
  return new Command('serve')
    .description('open Sightline in a browser of this machine')
    .option('--port <n>', 'listen on this port of 127.0.0.1 instead of a free one')
    .action(async ({ port }: { port?: string }) => {
      const code = await runWebHost(port === undefined ? [] : ['--port', port]);
      if (code !== exitCodes.done) throw new Exit(code);
    });
}

function runWebHost(args: readonly string[]): Promise<number> {
  const main = fileURLToPath(new URL('../web-host/main.ts', import.meta.url));
  const host = spawn(process.execPath, [main, ...args], { stdio: 'inherit' });
  // The terminal sends its Ctrl-C to the host too, which ends in order; other signals come to this process alone.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => host.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    host.on('error', reject);
    host.on('exit', (code) => resolve(code ?? exitCodes.failed));
  });
}
