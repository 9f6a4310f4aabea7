/** Places that an answer names: on the picture, linked with the words, by keyboard, as JSON. */
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { App } from '../hosts/app.ts';
import { expect, test } from '../hosts/test.ts';
import { Composer, fileFrom } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';

const settingsPicture = fileURLToPath(new URL('../../samples/settings.png', import.meta.url));

/** @returns The size of the picture that was asked about. */
async function askForRegions(app: App, question = 'Where are they? [[regions]]') {
  const composer = new Composer(app.page);
  await composer.drop([fileFrom(settingsPicture)]);
  await expect(composer.pictures).toHaveCount(1);
  await composer.ask(question);
  await expect(app.page.getByRole('listbox', { name: /Places in the picture|사진 속 위치/ })).toBeVisible();
  const [part] = (await app.lastConversation()).messages[0]!.parts;
  if (part?.type !== 'image') throw new Error('the question has no picture');
  return part.image;
}

test('the words carry numbers, and the coordinates are gone from them but not from a copy', async ({ app }) => {
  await askForRegions(app);
  const answer = new Conversation(app.page).lastAnswer;
  await expect(answer.getByRole('paragraph').first()).toHaveText(
    'The title1 is at the top. The Save button2 is at the bottom.',
  );
  await answer.getByRole('button', { name: 'Copy', exact: true }).click();
  const copied = await app.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('The title (80,60),(620,160) is at the top.');
});

test('a region lies where the picture has it, at whatever size it is shown', async ({ app }) => {
  await askForRegions(app);
  const figure = app.page.getByRole('figure');
  for (const width of [1280, 760]) {
    await app.page.setViewportSize({ width, height: 800 });
    const picture = (await figure.getByRole('button', { name: /^Open settings.png/ }).boundingBox())!;
    const box = (await figure.locator('rect').last().boundingBox())!;
    // The scripted answer's second box: (650,800),(930,920) of 1000; the outline adds its own width.
    expect((box.x + box.width / 2 - picture.x) / picture.width).toBeCloseTo(0.79, 2);
    expect((box.y + box.height / 2 - picture.y) / picture.height).toBeCloseTo(0.86, 2);
    expect(box.width / picture.width).toBeCloseTo(0.28, 1);
  }
});

test('words and list lead to each other by pointer and keyboard', async ({ app }) => {
  const image = await askForRegions(app);
  const list = app.page.getByRole('listbox', { name: 'Places in the picture' });
  const save = list.getByRole('option', { name: /The Save button/ });
  await app.page.getByRole('button', { name: 'Show place 2, The Save button, in the picture' }).hover();
  await expect(save).toHaveAttribute('aria-selected', 'true');

  await app.page.getByRole('button', { name: /^Show place 1/ }).press('Enter');
  await expect(list).toBeFocused();
  await expect(list.getByRole('option', { name: /The title/ })).toHaveAttribute('aria-selected', 'true');
  await app.page.keyboard.press('ArrowDown');
  await expect(save).toHaveAttribute('aria-selected', 'true');
  const place = `${Math.round(image.width * 0.28)} × ${Math.round(image.height * 0.12)} px at`;
  await expect(save).toContainText(place);

  await app.page.keyboard.press('Enter');
  const viewer = app.page.getByRole('dialog', { name: 'Picture viewer' });
  await expect(viewer.getByRole('option', { name: /The Save button/ })).toHaveAttribute('aria-selected', 'true');
  await viewer.getByRole('listbox').focus();
  await app.page.keyboard.press('ArrowUp');
  await expect(viewer.getByRole('option', { name: /The title/ })).toHaveAttribute('aria-selected', 'true');
});

test('copied as JSON they are pixels of the original picture, and the history keeps them', async ({ app }) => {
  const image = await askForRegions(app);
  await app.page.getByRole('button', { name: 'Copy as JSON' }).click();
  await expect(app.page.getByText('Copied as JSON')).toBeVisible();
  const [title] = JSON.parse(await app.page.evaluate(() => navigator.clipboard.readText()));
  const near = (value: number) => Math.round(value * 10) / 10;
  expect(title).toEqual({
    label: 'The title',
    box: [near(image.width * 0.08), near(image.height * 0.06), near(image.width * 0.62), near(image.height * 0.16)],
    image: 'settings.png',
    width: image.width,
    height: image.height,
  });
  await app.page.reload();
  await app.page.getByRole('option', { name: /Where are they/ }).click();
  await expect(app.page.getByRole('listbox', { name: 'Places in the picture' }).getByRole('option')).toHaveCount(2);
});

test('they can be switched off, and stay so', async ({ app }) => {
  await askForRegions(app);
  await app.page.getByRole('button', { name: 'Draw places on the picture' }).click();
  await expect(app.page.getByRole('figure')).toBeHidden();
  await expect(new Conversation(app.page).lastAnswer.getByRole('paragraph').first()).toHaveText(
    'The title is at the top. The Save button is at the bottom.',
  );
  await app.page.reload();
  await app.page.getByRole('option', { name: /Where are they/ }).click();
  await expect(app.page.getByRole('button', { name: 'Draw places on the picture' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing about them keeps anybody out, in Korean too (${colorScheme})`, async ({ app }) => {
    // The check itself takes its time on a busy machine.
    test.slow();
    await app.client.settings.change({ language: 'ko', theme: colorScheme });
    await askForRegions(app, '어디에 있어요? [[regions]]');
    const { violations } = await new AxeBuilder({ page: app.page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}
