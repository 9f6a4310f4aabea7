/** Judges every reference of every file by the layers. */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { findImports, type Reference } from './find-imports.ts';
import { ipcMainHome, isTestCode, type Layer, layers, packageHomes, versionReaders } from './rules.ts';

export interface SourceFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

export function findViolations(files: readonly SourceFile[], manifest: Manifest): Violation[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path);
    if (layer === undefined) {
      return [
        {
          path: file.path,
          line: 1,
          what: 'is in no layer',
          mend: 'Move it into a folder of scripts/layers/rules.ts, or give its folder a rule there.',
        },
      ];
    }
    const { references, ipcMainLines, unreadable } = findImports(file.path, file.text);
    if (unreadable !== null) {
      return [{ path: file.path, line: 1, what: `cannot be parsed: ${unreadable}`, mend: 'Mend its syntax.' }];
    }
    const found = references.flatMap((reference) => {
      const fault = judge(file.path, layer, reference, manifest);
      return fault === null ? [] : [{ path: file.path, line: reference.line, ...fault }];
    });
    return isWithin(file.path, ipcMainHome) || layer.folder === 'scripts'
      ? found
      : [...found, ...ipcMainLines.map((line) => ipcMainViolation(file.path, line))];
  });
}

type Fault = Pick<Violation, 'what' | 'mend'>;

function judge(path: string, layer: Layer, reference: Reference, manifest: Manifest): Fault | null {
  const specifier = reference.specifier.replace(/\?.*$/, '');
  if (specifier.startsWith('.') || reference.kind === 'path')
    return judgeOurs(path, layer, { ...reference, specifier });
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return judgeBuiltin(path, layer, specifier);
  return judgePackage(path, layer, specifier, manifest);
}

function judgeOurs(path: string, layer: Layer, { specifier, kind }: Reference): Fault | null {
  const target = posix.join(posix.dirname(path), specifier).replace(/\/$/, '');
  const verb = kind === 'path' ? 'names' : 'imports';
  if (target.startsWith('..')) return { what: `${verb} ${specifier}, outside the repository`, mend: layer.mend };
  if (kind === 'path' && (isTestCode(path) || (layer.names ?? []).some((name) => isWithin(target, name)))) return null;
  if (isTestCode(target) && !isTestCode(path)) {
    return { what: `${verb} ${target}, which is for tests only`, mend: 'Production code never imports test code.' };
  }
  const targetLayer = layerOf(target);
  if (targetLayer === layer || (isTestCode(target) && isTestCode(path))) return null;
  if (target === 'package.json' && layer.node) return null;
  if (layer.imports.some((folder) => isWithin(target, folder))) return null;
  const typesAllowed = (layer.importsTypes ?? []).some((folder) => isWithin(target, folder));
  if (typesAllowed && kind === 'type') return null;
  if (typesAllowed) {
    return { what: `imports ${target} as code; ${layer.folder} may import its types only`, mend: layer.mend };
  }
  const allowed = layer.imports.length === 0 ? 'nothing of ours' : `only ${layer.imports.join(', ')}`;
  return { what: `${verb} ${target}; ${layer.folder} may import ${allowed}`, mend: layer.mend };
}

function judgeBuiltin(path: string, layer: Layer, specifier: string): Fault | null {
  if (layer.node || isTestCode(path)) return null;
  return { what: `imports ${specifier}; it runs in ${layer.runsIn}, where Node is not`, mend: layer.mend };
}

function judgePackage(path: string, layer: Layer, specifier: string, manifest: Manifest): Fault | null {
  const name = packageName(specifier);
  const shipped = Object.hasOwn(manifest.dependencies, name);
  if (!shipped && !Object.hasOwn(manifest.devDependencies, name)) {
    return { what: `imports ${specifier}, which package.json does not name`, mend: 'Install it, or mend the path.' };
  }
  const homes = packageHomes[name];
  const atHome =
    homes === undefined ||
    homes.some((home) => isWithin(path, home)) ||
    (specifier === `${name}/package.json` && versionReaders.some((reader) => isWithin(path, reader)));
  if (isTestCode(path) && (atHome || homes?.length === 0 || !isNative(name))) return null;
  if (!atHome) {
    const where = homes.length === 0 ? 'tests' : homes.join(', ');
    return {
      what: `imports ${name}, whose home is ${where}`,
      mend: 'Use what its home exports, or move the code there.',
    };
  }
  if (layer.packages !== undefined && !layer.packages.includes(name)) {
    return { what: `imports ${name}; ${layer.folder} may import only ${layer.packages.join(', ')}`, mend: layer.mend };
  }
  if (layer.shipped === true && !shipped && name !== 'electron') {
    return {
      what: `imports ${name}, a devDependency`,
      mend: 'What ships imports only what ships: move it to dependencies.',
    };
  }
  return null;
}

/** Bindings whose memory has an owner, and Electron: kept at home in tests too. */
function isNative(name: string): boolean {
  return ['onnxruntime-node', 'better-sqlite3', 'electron'].includes(name);
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function ipcMainViolation(path: string, line: number): Violation {
  return {
    path,
    line,
    what: `uses ipcMain; only ${ipcMainHome} may`,
    mend: 'Pages get one message port, handed out there after the sender was checked.',
  };
}

/** The layer with the longest folder that holds the path. */
function layerOf(path: string): Layer | undefined {
  return layers
    .filter(({ folder }) => (folder === '.' ? !path.includes('/') : isWithin(path, folder)))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

function isWithin(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
