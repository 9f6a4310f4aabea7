/** Drafts: one for each conversation, one for none, kept over a restart. */
import { expect, test } from 'vitest';
import { openHistory } from '../testing/open-history.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const missing = '019338ac-0000-7000-8000-000000000000';

test('a draft is there after a restart, with its pictures in their order', async () => {
  const dataDir = temporaryFolder();
  const first = await openHistory({ dataDir });
  const a = await first.images.add(new Blob(['image a']), 'a.png');
  const b = await first.images.add(new Blob(['image b']), 'b.png');
  const { conversation } = first.answers.send(
    { conversationId: null, parentId: undefined, parts: [{ type: 'text', text: 'Q' }] },
    {},
  );
  const images = [b, a, b].map(({ id, name }) => ({ imageId: id, name }));
  first.drafts.save({ conversationId: null, text: 'new', images, videos: [] });
  first.drafts.save({ conversationId: conversation.id, text: 'old', images: [], videos: [] });
  first.drafts.save({ conversationId: conversation.id, text: 'other', images: [], videos: [] });
  await first.dispose();

  const second = await openHistory({ dataDir });
  expect(second.drafts.get(null)).toEqual({ conversationId: null, text: 'new', images: [b, a, b], videos: [] });
  expect(second.drafts.get(conversation.id)).toEqual({
    conversationId: conversation.id,
    text: 'other',
    images: [],
    videos: [],
  });
});

test('an empty draft is removed, and one that was never saved is empty', async () => {
  const { drafts } = await openHistory();
  const empty = { conversationId: null, text: '', images: [], videos: [] };
  expect(drafts.get(null)).toEqual(empty);
  drafts.save({ conversationId: null, text: 'x', images: [], videos: [] });
  drafts.save(empty);
  expect(drafts.get(null)).toEqual(empty);
  expect(drafts.get(missing)).toEqual({ ...empty, conversationId: missing });
});

test('a draft of what is not there is refused, and the one before it stays', async () => {
  const { drafts } = await openHistory();
  drafts.save({ conversationId: null, text: 'kept', images: [], videos: [] });
  const unknownImage = {
    conversationId: null,
    text: 'x',
    images: [{ imageId: 'f'.repeat(64), name: 'x' }],
    videos: [],
  };
  expect(() => drafts.save(unknownImage)).toThrow(expect.objectContaining({ code: 'image_not_found' }));
  expect(() => drafts.save({ conversationId: missing, text: 'x', images: [], videos: [] })).toThrow(
    expect.objectContaining({ code: 'conversation_not_found' }),
  );
  expect(drafts.get(null).text).toBe('kept');
});

test('a picture of a draft alone is nobody’s orphan', async () => {
  const { drafts, images, store } = await openHistory();
  const { id } = await images.add(new Blob(['image a']), 'a.png');
  expect(store.read((rows) => rows.images.findOrphans([], Date.now() + 1)).map((image) => image.id)).toEqual([id]);
  drafts.save({ conversationId: null, text: '', images: [{ imageId: id, name: 'a.png' }], videos: [] });
  expect(store.read((rows) => rows.images.findOrphans([], Date.now() + 1))).toEqual([]);
});
