/** Korean throughout, switched at run time, and an input method whose Enter does not send. */
import { expect, test } from '../hosts/test.ts';
import { Composer } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';

test('switches to Korean without a reload', async ({ app }) => {
  await app.client.settings.change({ language: 'ko' });
  const composer = new Composer(app.page);
  await expect(app.page.getByRole('button', { name: '보내기' })).toBeVisible();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'ko');
  await composer.ask('총액은 얼마인가요?');
  await expect(new Conversation(app.page).lastAnswer).toContainText('질문은 “총액은 얼마인가요?”입니다.');
  await app.client.settings.change({ language: 'en' });
  await expect(app.page.getByRole('button', { name: 'Send' })).toBeVisible();
});

test('Enter that ends a composition does not send', async ({ app }) => {
  const composer = new Composer(app.page);
  const session = await app.page.context().newCDPSession(app.page);
  await composer.box.focus();
  await session.send('Input.imeSetComposition', { text: '안녕', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 });
  await composer.box.dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229, bubbles: true });
  await expect(new Conversation(app.page).questions).toHaveCount(0);
  await session.send('Input.insertText', { text: '안녕' });
  await expect(composer.box).toHaveValue('안녕');
  // A hand is slower than this program: an Enter within 30 ms of a composition's end is the one that ended it.
  await composer.box.press('End', { delay: 60 });
  await composer.box.press('Enter');
  await expect(new Conversation(app.page).lastQuestion).toContainText('안녕');
});
