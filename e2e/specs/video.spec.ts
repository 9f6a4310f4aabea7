/** A clip becomes frames in the page: evenly in time, as many as wanted, each with its time, and sent as one part. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '../hosts/test.ts';
import { Composer, fileFrom } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';

const clip = fileFrom(fileURLToPath(new URL('../testdata/four-seconds.webm', import.meta.url)), 'video/webm');

test('frames come evenly in time, can be fewer and more, and are sent with their times', async ({ app }) => {
  await app.client.settings.change({ videoFrames: 4 });
  const composer = new Composer(app.page);
  await composer.drop([clip]);
  const strip = app.page.getByRole('region', { name: 'Clip four-seconds.webm' });
  const frames = strip.getByRole('list', { name: 'Frames of four-seconds.webm' }).getByRole('listitem');
  await expect(strip.getByText('4 frames')).toBeVisible();
  await expect(frames).toHaveCount(4);
  await expect(frames.nth(0)).toContainText('0:00.5');
  await expect(frames.nth(3)).toContainText(/0:03\.[45]/);

  await strip.getByRole('button', { name: 'Take one frame more' }).click();
  await expect(strip.getByText('5 frames')).toBeVisible();
  await strip.getByRole('button', { name: 'Take one frame fewer' }).click();
  await expect(strip.getByText('4 frames')).toBeVisible();
  await strip.getByRole('button', { name: 'Remove the frame at 0:01.5' }).click();
  await expect(frames).toHaveCount(3);

  await composer.ask('What happens?');
  await expect(new Conversation(app.page).lastAnswer).toContainText('I see 3 images.');
  const [part] = (await app.lastConversation()).messages[0]!.parts;
  if (part?.type !== 'video') throw new Error('the question has no clip');
  expect(part.name).toBe('four-seconds.webm');
  // A recorder ends its clip a little early: it is some 3.95 s long.
  for (const [at, seconds] of [0.5, 2.5, 3.5].entries()) {
    expect(Math.abs(part.frames[at]!.seconds - seconds)).toBeLessThan(0.15);
  }
  expect(await Promise.all(part.frames.map(({ image }) => colourOf(image.id)))).toEqual(['red', 'blue', 'yellow']);

  async function colourOf(imageId: string): Promise<string> {
    const blob = (await app.client.images.read({ imageId, size: 'full' })) as Blob;
    const base64 = Buffer.from(await blob.arrayBuffer()).toString('base64');
    return app.page.evaluate(async (data) => {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(1, 1).getContext('2d')!;
      context.drawImage(bitmap, -5, -5);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      if (red > 128) return green > 128 ? 'yellow' : 'red';
      return blue > 128 ? 'blue' : 'green';
    }, base64);
  }
});

test('the frames stand with the question, and a draft keeps them until then', async ({ app }) => {
  await app.client.settings.change({ videoFrames: 2 });
  const composer = new Composer(app.page);
  await composer.drop([clip]);
  await expect(app.page.getByRole('region', { name: /four-seconds/ }).getByText('2 frames')).toBeVisible();
  await expect.poll(async () => (await app.client.drafts.get({ conversationId: null })).videos.length).toBe(1);
  await app.page.reload();
  await expect(app.page.getByRole('region', { name: /four-seconds/ }).getByText('2 frames')).toBeVisible();

  await new Composer(app.page).ask('What happens?');
  const question = new Conversation(app.page).lastQuestion;
  await expect(question.getByRole('list', { name: 'Frames of four-seconds.webm' }).getByRole('listitem')).toHaveCount(
    2,
  );
  await question.getByRole('button', { name: /Open the frame at 0:01/ }).click();
  await expect(app.page.getByRole('dialog', { name: 'Picture viewer' })).toContainText('1 of 2');
});

test('what cannot be played says so with the formats that can, and the rest is sent', async ({ app }) => {
  const composer = new Composer(app.page);
  await composer.drop([{ name: 'broken.mp4', type: 'video/mp4', base64: btoa('no clip at all') }]);
  const strip = app.page.getByRole('region', { name: 'Clip broken.mp4' });
  await expect(strip.getByRole('alert')).toContainText('MP4 (H.264) or WebM');
  await composer.ask('Hello');
  await expect(new Conversation(app.page).lastAnswer).toContainText('You asked: “Hello”');
});
