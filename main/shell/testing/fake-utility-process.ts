/** The utility processes of the fake Electron: real children with a channel. */
import { type ChildProcess, fork as forkChild } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

export class FakeUtilityProcess extends EventEmitter {
  readonly stdout: ChildProcess['stdout'];
  readonly stderr: ChildProcess['stderr'];
  pid: number | undefined;
  private readonly child: ChildProcess;
  constructor(child: ChildProcess) {
    super();
    this.child = child;
    this.stdout = child.stdout;
    this.stderr = child.stderr;
    child.once('spawn', () => {
      this.pid = child.pid;
      this.emit('spawn');
    });
    child.on('message', (data) => this.emit('message', data));
    child.once('exit', (code, signal) => this.emit('exit', code ?? (signal === 'SIGKILL' ? 9 : 1)));
  }
  postMessage = (data: unknown) => void (this.child.connected && this.child.send(data as object, () => {}));
  kill = () => this.child.kill('SIGTERM');
}

interface ForkOptions {
  env: NodeJS.ProcessEnv;
  execArgv: string[];
  stdio: ['ignore', 'pipe', 'pipe'];
  serviceName: string;
}
export const utilityProcess = {
  fork: vi.fn((entry: string, args: string[], { env, execArgv, stdio }: ForkOptions) => {
    return new FakeUtilityProcess(
      forkChild(entry, args, { env, execArgv, stdio: [...stdio, 'ipc'], serialization: 'advanced' }),
    );
  }),
};
