/** For tests: commands run with a disk of their own making, which needs Linux and the right to make a namespace. */
import { spawnSync } from 'node:child_process';

const unshare = ['unshare', '--map-root-user', '--mount'];

export const canMount =
  process.platform === 'linux' && spawnSync('unshare', ['--map-root-user', '--mount', 'true']).status === 0;

/** Runs a command with `dir` mounted for reading only; as root, taking away the permission to write proves nothing. */
export function readOnlyMount(dir: string): string[] {
  return mounted(`mount --bind '${dir}' '${dir}' && mount -o remount,ro,bind '${dir}'`);
}

/** Runs a command with a small disk mounted at `dir`. */
export function smallDisk(dir: string, bytes: number): string[] {
  return mounted(`mount -t tmpfs -o size=${bytes} tmpfs '${dir}'`);
}

function mounted(mount: string): string[] {
  return [...unshare, 'sh', '-c', `${mount} && exec "$@"`, 'sh'];
}
