/** Clips: kept as pictures with their times, in messages and in drafts, and handed to the engine as one part. */
import { expect, test } from 'vitest';
import { openHistory } from '../testing/open-history.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

test('frames are stored pictures with their times, in the order that they came in, over a restart', async () => {
  const dataDir = temporaryFolder();
  const history = await openHistory({ dataDir });
  const still = await history.images.add(new Blob(['image still']), 'still.png');
  const frames = await Promise.all(['a', 'b'].map((name) => history.images.add(new Blob([`image ${name}`]), name)));
  const times = [0.5, 2];
  const video = { name: 'demo.webm', frames: frames.map(({ id }, i) => ({ imageId: id, seconds: times[i] ?? 0 })) };
  const { conversation, question } = history.answers.send(
    {
      conversationId: null,
      parentId: undefined,
      parts: [
        { type: 'video', ...video },
        { type: 'image', imageId: still.id, name: 'still.png' },
        // The same clip a second time is another clip.
        { type: 'video', ...video },
      ],
    },
    {},
  );
  const kept = frames.map((image, i) => ({
    image: { ...image, name: `demo.webm ${i === 0 ? '0.5' : '2.0'} s` },
    seconds: times[i],
  }));
  const parts = [
    { type: 'video', name: 'demo.webm', frames: kept },
    { type: 'image', image: still },
    { type: 'video', name: 'demo.webm', frames: kept },
  ];
  expect(question.parts).toEqual(parts);
  expect(conversation.title).toBe('demo.webm');

  const { request } = await history.engine.nextRequest();
  const asked = {
    type: 'video',
    frames: frames.map((image, i) => ({ path: history.images.pathOf(image), seconds: times[i] })),
  };
  expect(request.messages[0]?.parts).toEqual([asked, { type: 'image', path: history.images.pathOf(still) }, asked]);

  history.drafts.save({
    conversationId: conversation.id,
    text: '',
    images: [{ imageId: still.id, name: 'x.png' }],
    videos: [video, video],
  });
  await history.dispose();
  const again = await openHistory({ dataDir });
  expect(again.conversations.get(conversation.id).messages[0]?.parts).toEqual(parts);
  expect(again.drafts.get(conversation.id)).toEqual({
    conversationId: conversation.id,
    text: '',
    images: [{ ...still, name: 'x.png' }],
    videos: [
      { name: 'demo.webm', frames: kept },
      { name: 'demo.webm', frames: kept },
    ],
  });
});

test('a frame that is not stored is refused, and frames go with their conversation', async () => {
  const history = await openHistory({ undoMs: 1 });
  const missing = 'f'.repeat(64);
  const send = (imageId: string) =>
    history.answers.send(
      {
        conversationId: null,
        parentId: undefined,
        parts: [{ type: 'video', name: 'a.mp4', frames: [{ imageId, seconds: 0 }] }],
      },
      {},
    );
  expect(() => send(missing)).toThrow(expect.objectContaining({ code: 'image_not_found' }));
  const { id } = await history.images.add(new Blob(['image a']), 'a');
  const { conversation } = send(id);
  const orphans = (ids: string[]) =>
    history.store.read((rows) => rows.images.findOrphans(ids, 0)).map((image) => image.id);
  expect(orphans([])).toEqual([]);
  expect(orphans([conversation.id])).toEqual([id]);
});
