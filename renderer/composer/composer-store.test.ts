import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft, NewMessagePart } from '../../contract/conversations.ts';
import { SightlineError } from '../../contract/errors.ts';
import type { ImageInfo } from '../../contract/images.ts';
import { type ComposerPorts, createComposer } from './composer-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function image(digit: string, name = `${digit}.png`): ImageInfo {
  return { id: digit.repeat(64), name, mime: 'image/png', width: 10, height: 10, bytes: 5 };
}

/** The same bytes give the same id, as in the core. */
async function storeByContent(file: File, name: string): Promise<ImageInfo> {
  return image((await file.text()).slice(0, 1), name);
}

function setUp(overrides: Partial<ComposerPorts> = {}) {
  const saved: { text: string; images: string[]; videos: string[] }[] = [];
  const sent: NewMessagePart[][] = [];
  const tasks: (string | undefined)[] = [];
  const previews = new Set<string>();
  const composer = createComposer({
    loadDraft: async (): Promise<Draft> => ({ conversationId: null, text: '', images: [], videos: [] }),
    saveDraft: async (text, images, videos) =>
      saved.push({ text, images: images.map(({ name }) => name), videos: videos.map(({ name }) => name) }),
    addImage: storeByContent,
    send: async (parts, task) => {
      sent.push(parts);
      tasks.push(task);
    },
    frameCount: () => 2,
    async *sampleClip(file, count) {
      if (file.name.startsWith('bad')) {
        throw new SightlineError('video_unreadable', { file: file.name, reason: 'no' });
      }
      for (let seconds = 0; seconds < count; seconds++) yield { picture: new Blob([String(seconds)]), seconds };
    },
    createPreview: (file) => {
      previews.add(file.name);
      return file.name;
    },
    revokePreview: (url) => previews.delete(url),
    pastedName: () => 'Pasted',
    ...overrides,
  });
  const settled = () => vi.advanceTimersByTimeAsync(0);
  return { composer, state: () => composer.state.getState(), saved, sent, tasks, previews, settled };
}

const png = (content: string, name: string) => new File([content], name, { type: 'image/png' });

describe('draft', () => {
  test('is restored with its pictures, in front of what was typed meanwhile', async () => {
    const draft = { conversationId: null, text: 'from yesterday', images: [image('a')], videos: [] };
    const { composer, state, settled } = setUp({ loadDraft: async () => draft });
    composer.setText('typed');
    await settled();
    expect(state().text).toBe('from yesterday\ntyped');
    expect(state().attachments.map(({ name }) => name)).toEqual(['a.png']);
  });

  test('is saved within half a second of the last change, pictures too', async () => {
    const { composer, saved } = setUp();
    composer.setText('hel');
    composer.addFiles([png('a', 'shot.png')]);
    await vi.advanceTimersByTimeAsync(500);
    expect(saved.at(-1)).toEqual({ text: 'hel', images: ['shot.png'], videos: [] });
  });

  test('that cannot be written is said, until it can', async () => {
    const saveDraft = vi.fn().mockRejectedValueOnce(new SightlineError('store_disk_full', { dir: '/d' }));
    const { composer, state } = setUp({ saveDraft: saveDraft.mockResolvedValue(undefined) });
    composer.setText('a');
    await composer.flush();
    expect(state().draftUnsaved).toBe(true);
    composer.setText('ab');
    await composer.flush();
    expect(state().draftUnsaved).toBe(false);
  });
});

describe('pictures', () => {
  test('a bad file is refused in its place while the others are imported', async () => {
    const { composer, state, settled } = setUp();
    composer.addFiles([png('a', 'a.png'), new File(['x'], 'notes.txt', { type: 'text/plain' }), png('b', 'b.png')]);
    await settled();
    expect(state().attachments.map((item) => item.state)).toEqual(['ready', 'refused', 'ready']);
  });

  test('a file that the core refuses keeps its chip with the reason', async () => {
    const refuse = () => Promise.reject(new SightlineError('image_unreadable', { file: 'a.png', reason: 'cut off' }));
    const { composer, state, settled } = setUp({ addImage: refuse });
    composer.addFiles([png('a', 'a.png')]);
    await settled();
    const [chip] = state().attachments;
    expect(chip?.state === 'refused' && chip.error.code).toBe('image_unreadable');
  });

  test('the same picture is there once, told by name, and its preview is given back', async () => {
    const { composer, state, previews, settled } = setUp();
    composer.addFiles([png('a', 'first.png')]);
    composer.addFiles([png('a', 'second.png')]);
    await settled();
    expect(state().attachments.map(({ name }) => name)).toEqual(['first.png']);
    expect(state().duplicateName).toBe('first.png');
    expect(previews).toEqual(new Set(['first.png']));
  });

  test('removed while it is imported, it does not come back', async () => {
    const { composer, state, settled } = setUp();
    composer.addFiles([png('a', 'a.png')]);
    composer.remove(state().attachments[0]!.key);
    await settled();
    expect(state().attachments).toEqual([]);
    expect(state().duplicateName).toBeNull();
  });
});

describe('clips', () => {
  const clip = (name: string) => new File(['x'], name, { type: 'video/webm' });

  test('frames are stored with their times, kept in the draft and sent as one part', async () => {
    const { composer, state, sent, saved, settled } = setUp();
    composer.addFiles([clip('a.webm')]);
    expect(state().clips).toMatchObject([{ name: 'a.webm', state: { name: 'sampling', wanted: 2 } }]);
    await composer.clips.settled();
    await settled();
    expect(state().clips[0]).toMatchObject({ state: { name: 'ready' }, frames: [{ seconds: 0 }, { seconds: 1 }] });
    await composer.flush();
    expect(saved.at(-1)).toEqual({ text: '', images: [], videos: ['a.webm'] });
    await composer.send({ withImages: true });
    expect(sent[0]).toMatchObject([
      { type: 'video', name: 'a.webm', frames: [{ imageId: '0'.repeat(64), seconds: 0 }, { seconds: 1 }] },
    ]);
    expect(state().clips).toEqual([]);
  });

  test('another number of frames is taken anew; a frame goes alone, the last one with its clip', async () => {
    const { composer, state } = setUp();
    composer.addFiles([clip('a.webm')]);
    const { key } = state().clips[0]!;
    composer.clips.setFrames(key, 3);
    await composer.clips.settled();
    expect(state().clips[0]?.frames.map(({ seconds }) => seconds)).toEqual([0, 1, 2]);
    composer.clips.removeFrame(key, 1);
    expect(state().clips[0]?.frames.map(({ seconds }) => seconds)).toEqual([0, 2]);
    composer.clips.removeFrame(key, 0);
    composer.clips.removeFrame(key, 0);
    expect(state().clips).toEqual([]);
  });

  test('one that cannot be played says why, is not sent, and leaves the others', async () => {
    const { composer, state, sent } = setUp();
    composer.addFiles([clip('bad.webm'), clip('good.mp4')]);
    await composer.clips.settled();
    const [bad] = state().clips;
    expect(bad?.state.name === 'refused' && bad.state.error.code).toBe('video_unreadable');
    await composer.send({ withImages: true });
    expect(sent[0]).toMatchObject([{ type: 'video', name: 'good.mp4' }]);
  });

  test('removed while it is sampled, it does not come back', async () => {
    const { composer, state, settled } = setUp();
    composer.addFiles([clip('a.webm')]);
    composer.clips.remove(state().clips[0]!.key);
    await composer.clips.settled();
    await settled();
    expect(state().clips).toEqual([]);
  });

  test('a draft brings its frames back', async () => {
    const videos = [{ name: 'a.webm', frames: [{ image: image('a'), seconds: 1.5 }] }];
    const loadDraft = async () => ({ conversationId: null, text: '', images: [], videos });
    const { state, settled } = setUp({ loadDraft });
    await settled();
    expect(state().clips).toMatchObject([{ name: 'a.webm', file: null, state: { name: 'ready' }, ...videos[0] }]);
  });
});

describe('send', () => {
  test('waits for pictures that are still imported, sends them first, then clears box and draft', async () => {
    const { composer, state, sent, saved, previews } = setUp();
    composer.setText('  What is it?\n');
    composer.addFiles([png('a', 'a.png')]);
    await expect(composer.send({ withImages: true })).resolves.toBe(true);
    expect(sent).toEqual([
      [
        { type: 'image', imageId: 'a'.repeat(64), name: 'a.png' },
        { type: 'text', text: 'What is it?' },
      ],
    ]);
    expect(state()).toMatchObject({ text: '', attachments: [], sending: false });
    expect(saved.at(-1)).toEqual({ text: '', images: [], videos: [] });
    expect(previews.size).toBe(0);
  });

  test('that fails keeps everything and says why', async () => {
    const send = () => Promise.reject(new SightlineError('store_disk_full', { dir: '/d' }));
    const { composer, state } = setUp({ send });
    composer.setText('a question');
    composer.addFiles([png('a', 'a.png')]);
    await expect(composer.send({ withImages: true })).resolves.toBe(false);
    expect(state().text).toBe('a question');
    expect(state().attachments).toHaveLength(1);
    expect(state().sendError?.code).toBe('store_disk_full');
  });

  test('sends nothing where there is nothing, and only once while it is under way', async () => {
    const { composer, sent } = setUp();
    await expect(composer.send({ withImages: true })).resolves.toBe(false);
    composer.setText('x');
    await Promise.all([composer.send({ withImages: true }), composer.send({ withImages: true })]);
    expect(sent).toHaveLength(1);
  });

  test('to a model that cannot see leaves the pictures out, and in the box', async () => {
    const { composer, state, sent } = setUp();
    composer.setText('x');
    composer.addFiles([png('a', 'a.png')]);
    await composer.send({ withImages: false });
    expect(sent).toEqual([[{ type: 'text', text: 'x' }]]);
    expect(state().attachments).toHaveLength(1);
  });

  test('of a ready-made prompt takes the pictures and leaves the text', async () => {
    const { composer, state, sent, tasks } = setUp();
    composer.setText('half a thought');
    composer.addFiles([png('a', 'a.png')]);
    await composer.send({ withImages: true, prompt: 'Describe it.', task: 'describe' });
    expect(sent[0]?.at(-1)).toEqual({ type: 'text', text: 'Describe it.' });
    expect(tasks).toEqual(['describe']);
    expect(state()).toMatchObject({ text: 'half a thought', attachments: [] });
  });

  test('of a ready-made prompt waits for a picture', async () => {
    const { composer, state, sent } = setUp();
    composer.addFiles([new File(['x'], 'notes.txt', { type: 'text/plain' })]);
    await expect(composer.send({ withImages: true, prompt: 'Describe it.' })).resolves.toBe(false);
    expect(sent).toEqual([]);
    expect(state().attachments).toHaveLength(1);
  });
});
