/** The models of this installation. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { reportError } from '../../contract/errors.ts';
import type { ModelEntry } from '../../contract/models.ts';
import type { Client } from '../bridge/connection.ts';
import { failed, type LoadState, loading, ready } from './load-state.ts';

export interface ModelsState extends LoadState {
  readonly models: readonly ModelEntry[];
  readonly selectedId: string | null;
}

export interface ModelsStore {
  readonly state: StoreApi<ModelsState>;
  load(): Promise<void>;
}

export function createModelsStore(client: Client): ModelsStore {
  const state = createStore<ModelsState>(() => ({ ...loading, models: [], selectedId: null }));
  return {
    state,
    async load() {
      try {
        state.setState({ ...ready, ...(await client.models.list()) });
      } catch (thrown) {
        state.setState(failed(reportError(thrown)));
      }
    },
  };
}

export function selectedModel({ models, selectedId }: ModelsState): ModelEntry | null {
  return models.find(({ id }) => id === selectedId) ?? null;
}
