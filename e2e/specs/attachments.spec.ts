/** Getting pictures in: the clipboard's odd contents, files that can't be read, removal, drafts. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '../hosts/test.ts';
import { Composer, fileFrom } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';

const receipt = fileURLToPath(new URL('../../samples/receipt.png', import.meta.url));
const chart = fileURLToPath(new URL('../../samples/chart.png', import.meta.url));

test('pastes the picture even when the clipboard also holds text', async ({ app }) => {
  const composer = new Composer(app.page);
  await composer.paste(fileFrom(receipt), 'https://example.com/receipt.png');
  await expect(composer.pictures).toHaveCount(1);
  await expect(composer.box).toHaveValue('');
});

test('says why a file is refused, and keeps the others', async ({ app }) => {
  const composer = new Composer(app.page);
  const broken = { name: 'broken.png', type: 'image/png', base64: Buffer.from('not a picture').toString('base64') };
  const drawing = { name: 'drawing.svg', type: 'image/svg+xml', base64: Buffer.from('<svg/>').toString('base64') };
  await composer.drop([broken, fileFrom(receipt), drawing]);
  await expect(composer.pictures).toHaveCount(3);
  await expect(composer.pictures.filter({ hasText: 'broken.png' })).toContainText(
    /cannot be read|is not|images can be/,
  );
  await expect(composer.pictures.filter({ hasText: 'drawing.svg' })).toContainText(/images can be PNG/);

  await composer.ask('What is the total?');
  await expect(new Conversation(app.page).lastAnswer).toContainText('I see 1 image.');
});

test('removes a picture with the mouse and with the keyboard', async ({ app }) => {
  const composer = new Composer(app.page);
  await composer.drop([fileFrom(receipt), fileFrom(chart)]);
  await expect(composer.pictures).toHaveCount(2);
  await app.page.getByRole('button', { name: 'Remove receipt.png' }).click();
  await expect(composer.pictures).toHaveCount(1);
  await composer.box.focus();
  await composer.box.press('Backspace');
  await expect(composer.pictures).toHaveCount(0);
});

test('does not attach the same picture twice', async ({ app }) => {
  const composer = new Composer(app.page);
  await composer.drop([fileFrom(receipt)]);
  await expect(composer.pictures).toHaveCount(1);
  await composer.drop([fileFrom(receipt)]);
  await expect(app.page.getByText(/is already attached/).first()).toBeVisible();
  await expect(composer.pictures).toHaveCount(1);
});

test('keeps a draft, text and pictures, over a restart', async ({ app }) => {
  const composer = new Composer(app.page);
  await composer.drop([fileFrom(receipt)]);
  await expect(composer.pictures).toHaveCount(1);
  await composer.box.fill('half a thou');
  await expect.poll(() => app.draftText()).toBe('half a thou');
  await app.restart();
  const again = new Composer(app.page);
  await expect(again.box).toHaveValue('half a thou');
  await expect(again.pictures).toHaveCount(1);
});

test('brings back the last question with Up in an empty box', async ({ app }) => {
  const composer = new Composer(app.page);
  await composer.ask('What is the total?');
  await expect(new Conversation(app.page).lastAnswer).toContainText('beforehand');
  await composer.box.press('ArrowUp');
  await expect(composer.box).toHaveValue('What is the total?');
});

test('Shift+Enter breaks the line', async ({ app }) => {
  const composer = new Composer(app.page);
  await composer.box.fill('one');
  await composer.box.press('Shift+Enter');
  await composer.box.pressSequentially('two');
  await expect(composer.box).toHaveValue('one\ntwo');
  await expect(new Conversation(app.page).questions).toHaveCount(0);
});
