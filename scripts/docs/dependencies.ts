/** Writes `docs/dependencies.md` from package.json, the installed packages and the notes. Fails on a dependency without a note. */
import { readFileSync } from 'node:fs';
import { developmentNotes, runtimeNotes } from './dependency-notes.ts';

interface PackageFile {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

export function renderDependencies(root: string): string {
  const { dependencies = {}, devDependencies = {} } = readPackage(root);
  const runtime = Object.keys(dependencies).map((name) => {
    const note = runtimeNotes[name];
    if (note === undefined) throw new Error(`${name} has no note: add one in scripts/docs/dependency-notes.ts`);
    const { version, license } = readPackage(`${root}/node_modules/${name}`);
    return `| ${name} | ${version} | ${license} | ${note.purpose} | ${note.sizeMb} | ${note.native} | ${note.network} |`;
  });
  const development = Object.keys(devDependencies).map((name) => {
    const purpose = developmentNotes[name];
    if (purpose === undefined) throw new Error(`${name} has no note: add one in scripts/docs/dependency-notes.ts`);
    const { version, license } = readPackage(`${root}/node_modules/${name}`);
    return `| ${name} | ${version} | ${license} | ${purpose} |`;
  });
  return `# Dependencies

Written by \`node scripts/write-docs.ts\`; the reasons stand in \`scripts/docs/dependency-notes.ts\`. Versions are pinned exactly. None of these talks to the network by itself while Sightline runs.

## At run time

| package | version | licence | what for | MB | native code | network |
|---|---|---|---|---|---|---|
${runtime.join('\n')}

MB is the installed size on Linux x64, with every platform's binaries where a package carries them; packing prunes those of other platforms.

## In the page's bundle, or for building and testing only

| package | version | licence | what for |
|---|---|---|---|
${development.join('\n')}
`;
}

function readPackage(folder: string): PackageFile {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as PackageFile;
}
