/** The models of this installation: the built-in one, and folders that the user has added where they lie. */
import { resolve as absolutePath, isAbsolute, sep } from 'node:path';
import { reportError, SightlineError } from '../../../contract/errors.ts';
import type { ModelEntry } from '../../../contract/models.ts';
import type { Engine } from '../engine/engine.ts';
import type { Log } from '../log/log.ts';
import { asStoreError } from '../store/store-error.ts';
import { storeFiles } from '../store/store-files.ts';
import { makeModelId } from './model-id.ts';
import { type AddedModel, modelsFile, readModelsFile, writeModelsFile } from './models-file.ts';

export const builtinModelId = 'builtin';

export interface ResolvedModel {
  readonly id: string;
  readonly dir: string;
}

export interface ModelRegistry {
  /** Every model, the built-in one first; a folder that cannot be used has a `problem` in place of its description. */
  list(): Promise<ModelEntry[]>;
  /** Keeps the folder's absolute path. Rejects with `model_already_added`, or with what is wrong with the folder. */
  add(dir: string, id?: string): Promise<ModelEntry>;
  /** Forgets a folder; its files stay. */
  remove(id: string): Promise<void>;
  /** Takes an id, or the path of a folder (one with a separator in it) that need not be added. */
  resolve(idOrDir: string): Promise<ResolvedModel>;
  /** The id of a folder as of the last call; null for one that has none. */
  idOf(dir: string): string | null;
}

export interface ModelRegistryOptions {
  readonly dataDir: string;
  readonly builtinDir: string;
  readonly engine: Pick<Engine, 'describeModel'>;
  readonly log?: Pick<Log, 'warn'>;
}

export function createModelRegistry({ dataDir, builtinDir, engine, log }: ModelRegistryOptions): ModelRegistry {
  const file = modelsFile(dataDir);
  const builtin: ResolvedModel = { id: builtinModelId, dir: absolutePath(builtinDir) };
  let known: readonly ResolvedModel[] = [builtin];
  let lastChange: Promise<unknown> = Promise.resolve();

  async function read(): Promise<readonly AddedModel[]> {
    const { models, quarantine } = await readModelsFile(file).catch(rethrowCoded);
    if (quarantine !== null) log?.warn('models.quarantined', { file: quarantine });
    known = [builtin, ...models];
    return models;
  }

  async function write(models: readonly AddedModel[]): Promise<void> {
    await writeModelsFile(file, models).catch(rethrowCoded);
    known = [builtin, ...models];
  }

  function rethrowCoded(thrown: unknown): never {
    throw asStoreError(thrown, storeFiles(dataDir));
  }

  /** One after the other: two at once would each write the file without the other's model. */
  function change<T>(make: () => Promise<T>): Promise<T> {
    const made = lastChange.then(make);
    lastChange = made.catch(() => {});
    return made;
  }

  async function describe({ id, dir }: ResolvedModel): Promise<ModelEntry> {
    const source = id === builtinModelId ? 'builtin' : 'added';
    try {
      return { id, dir, source, description: await engine.describeModel(dir), problem: null };
    } catch (thrown) {
      return { id, dir, source, description: null, problem: reportError(thrown) };
    }
  }

  async function add(path: string, id?: string): Promise<ModelEntry> {
    const dir = absolutePath(path);
    const models = await read();
    const present = known.find((model) => model.dir === dir);
    if (present) throw new SightlineError('model_already_added', { model: present.id });
    const taken = known.map((model) => model.id);
    if (id !== undefined && taken.includes(id)) {
      throw new SightlineError('request_invalid', { reason: `the model id "${id}" is taken; choose another` });
    }
    const description = await engine.describeModel(dir);
    const added = { id: id ?? makeModelId(dir, taken), dir };
    await write([...models, added]);
    return { ...added, source: 'added', description, problem: null };
  }

  async function remove(id: string): Promise<void> {
    if (id === builtinModelId) throw new SightlineError('model_not_removable', { model: id });
    const models = await read();
    if (!models.some((model) => model.id === id)) throw notFound(id, known);
    await write(models.filter((model) => model.id !== id));
  }

  return {
    async list() {
      await read();
      return Promise.all(known.map(describe));
    },
    add: (dir, id) => change(() => add(dir, id)),
    remove: (id) => change(() => remove(id)),
    async resolve(idOrDir) {
      await read();
      const model = known.find(({ id }) => id === idOrDir);
      if (model) return model;
      if (!isPath(idOrDir)) throw notFound(idOrDir, known);
      const dir = absolutePath(idOrDir);
      return (
        known.find((other) => other.dir === dir) ?? {
          id: makeModelId(
            dir,
            known.map(({ id }) => id),
          ),
          dir,
        }
      );
    },
    idOf: (dir) => known.find((model) => model.dir === dir)?.id ?? null,
  };
}

function isPath(text: string): boolean {
  return isAbsolute(text) || text.startsWith('.') || text.includes('/') || text.includes(sep);
}

function notFound(model: string, known: readonly ResolvedModel[]): SightlineError {
  return new SightlineError('model_not_found', { model, known: known.map(({ id }) => id).join(', ') });
}
