/** The calls `images.*`. */
import type { Api } from '../api.ts';
import type { RequireHistory } from '../history.ts';

export function imageCalls({ images: api }: Api, history: RequireHistory) {
  return {
    add: api.add.handler(({ input }) => history().images.add(input.file, input.name)),
    view: api.view.handler(({ input }) => history().views(input)),
    read: api.read.handler(({ input }) => history().images.read(input.imageId, input.size)),
  };
}
