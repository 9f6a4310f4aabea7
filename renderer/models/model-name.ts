/** What a model is called in the page: by the name that its folder gives it, else by its id. */
import type { ModelEntry } from '../../contract/models.ts';

export function modelName({ id, description }: Pick<ModelEntry, 'id' | 'description'>): string {
  return description?.name || id;
}
