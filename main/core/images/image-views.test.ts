/** What a model sees of a picture: asked of the engine, given out, and left nowhere. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openHistory } from '../testing/open-history.ts';

test('views come as pictures with their places and costs, and nothing of them stays on the disk', async () => {
  const { images, views, store } = await openHistory({ settings: { imageDetail: 'high' } });
  const { id } = await images.add(new Blob(['image a']), 'a.png');
  const before = readdirSync(store.files.images);
  const { views: shown, ...summary } = await views({ imageId: id });
  expect(summary).toEqual({ detail: 'auto', imageTokens: 4 });
  const { picture, ...view } = shown[0]!;
  expect(view).toEqual({ width: 2, height: 2, place: null, imageTokens: 4 });
  expect([picture.type, await picture.text()]).toEqual(['image/png', `view of ${id}.png in detail high`]);

  const [low] = (await views({ imageId: id, detail: 'low' })).views;
  expect(await low!.picture.text()).toBe(`view of ${id}.png in detail low`);
  expect(readdirSync(store.files.images)).toEqual(before);
});

test('a picture that is not there is told', async () => {
  const { views } = await openHistory();
  await expect(views({ imageId: 'f'.repeat(64) })).rejects.toMatchObject({ code: 'image_not_found' });
});
