/** Finds everything that a source file refers to: imports of every kind, and files that it names by path. */
import { parseSync } from 'vite';

export interface Reference {
  readonly specifier: string;
  /** `import`: code of the same process; `type`: erased; `path`: `new URL(…, import.meta.url)`, a file by its place. */
  readonly kind: 'import' | 'type' | 'path';
  readonly line: number;
}

export interface FileReferences {
  readonly references: readonly Reference[];
  /** Lines on which the name `ipcMain` stands. */
  readonly ipcMainLines: readonly number[];
  /** Why the file could not be parsed, else null: an unread file is an unchecked one. */
  readonly unreadable: string | null;
}

export function findImports(path: string, text: string): FileReferences {
  const { program, errors } = parseSync(path, text);
  if (errors[0] !== undefined) return { references: [], ipcMainLines: [], unreadable: errors[0].message };
  const references: Reference[] = [];
  const ipcMainLines: number[] = [];
  walk(program, (node) => {
    if (node.type === 'Identifier' && node.name === 'ipcMain') ipcMainLines.push(lineOf(text, node.start));
    const found = readReference(node);
    if (found !== null) references.push({ ...found, line: lineOf(text, node.start) });
  });
  return { references, ipcMainLines: [...new Set(ipcMainLines)], unreadable: null };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

function readReference(node: Node): Pick<Reference, 'specifier' | 'kind'> | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return asReference(node.source, isTypeOnly(node) ? 'type' : 'import');
    case 'ImportExpression':
      return asReference(node.source, 'import');
    case 'TSImportType':
      return asReference(node.source, 'type');
    case 'TSExternalModuleReference':
      return asReference(node.expression, 'import');
    case 'CallExpression':
      return isRequire(node.callee) ? asReference(firstArgument(node), 'import') : null;
    case 'NewExpression':
      return isImportMetaUrl(node) ? asReference(firstArgument(node), 'path') : null;
    default:
      return null;
  }
}

function asReference(source: unknown, kind: Reference['kind']): Pick<Reference, 'specifier' | 'kind'> | null {
  const specifier = literalText(source);
  return specifier === null ? null : { specifier, kind };
}

function literalText(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  const quasis = value.type === 'TemplateLiteral' ? (value.quasis as { value: { cooked: string } }[]) : [];
  return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
}

/** `import type …`, `export type …`, and a list in which each name is marked `type`. */
function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}

/** `require(…)`, `require.resolve(…)` and `import.meta.resolve(…)`. */
function isRequire(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  if (callee.type === 'Identifier') return callee.name === 'require';
  if (callee.type !== 'MemberExpression' || !isNode(callee.object)) return false;
  const resolves = isNode(callee.property) && callee.property.name === 'resolve';
  return resolves && (callee.object.name === 'require' || callee.object.type === 'MetaProperty');
}

function isImportMetaUrl(node: Node): boolean {
  const base = (node.arguments as unknown[])[1];
  return (
    isNode(node.callee) &&
    node.callee.name === 'URL' &&
    isNode(base) &&
    base.type === 'MemberExpression' &&
    isNode(base.object) &&
    base.object.type === 'MetaProperty'
  );
}

function firstArgument(node: Node): unknown {
  return (node.arguments as unknown[])[0];
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
