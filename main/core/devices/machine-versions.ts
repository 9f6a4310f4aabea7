/** What the result of a probe depends on: with another driver, runtime or app, the devices are tried anew. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { release } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** @returns A text that changes when one of them does. */
export async function machineVersions(app: string): Promise<string> {
  const runtime = packageVersion('onnxruntime-node');
  const driver = await driverVersion(process.platform);
  return JSON.stringify({ app, runtime, node: process.versions.node, arch: process.arch, system: release(), driver });
}

/** The package's own file says it, without loading native code into this process. */
function packageVersion(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const file = folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  return file === undefined ? 'missing' : (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

async function driverVersion(platform: NodeJS.Platform): Promise<unknown> {
  switch (platform) {
    case 'linux':
      return { nvidia: readOr('/proc/driver/nvidia/version'), vulkan: vulkanDrivers() };
    case 'win32':
      return displayDrivers();
    default:
      // macOS brings its drivers with the system.
      return null;
  }
}

const vulkanFolders = ['/usr/share/vulkan/icd.d', '/etc/vulkan/icd.d', '/usr/local/share/vulkan/icd.d'];

/** Manifests are written anew with each driver package; kernel drivers change with the system's release. */
function vulkanDrivers(): string[] {
  const chosen = ['VK_DRIVER_FILES', 'VK_ICD_FILENAMES', 'VK_ADD_DRIVER_FILES'].map((name) => process.env[name] ?? '');
  const manifests = vulkanFolders.flatMap((folder) =>
    list(folder).map((file) => `${file} ${statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? ''}`),
  );
  return [...chosen, ...manifests.sort()];
}

/** The setup class of display adapters (learn.microsoft.com, "System-Defined Device Setup Classes"). */
const displayClass = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Class\\{4d36e968-e325-11ce-bfc1-08002be10318}';

async function displayDrivers(): Promise<string> {
  const query = ['query', displayClass, '/s', '/v', 'DriverVersion'];
  const answer = promisify(execFile)('reg.exe', query, { timeout: 5_000, windowsHide: true });
  return answer.then(
    ({ stdout }) => stdout.trim(),
    // Some keys of the class are for the system alone: then the query fails, after printing what it could read.
    (thrown: { stdout?: string }) => thrown.stdout?.trim() ?? '',
  );
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
