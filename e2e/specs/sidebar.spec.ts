/** The list of conversations: new, search, rename, delete and undo. */
import { expect, test } from '../hosts/test.ts';
import { Composer } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';
import { Sidebar } from '../page-models/sidebar.ts';

test('finds, renames, deletes and brings back a conversation', async ({ app }) => {
  const { page } = app;
  const sidebar = new Sidebar(page);
  for (const question of ['Apples and pears', 'Bread and butter']) {
    await sidebar.newConversation.click();
    await new Composer(page).ask(question);
    await expect(new Conversation(page).lastAnswer).toContainText('beforehand');
  }
  await expect(sidebar.conversations).toHaveCount(2);

  await sidebar.search.fill('pears');
  await expect(sidebar.conversations).toHaveCount(1);
  await sidebar.search.fill('');
  await expect(sidebar.conversations).toHaveCount(2);

  await page.getByRole('button', { name: 'Actions for Apples and pears' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Fruit');
  await page.keyboard.press('Enter');
  await expect(sidebar.conversation('Fruit')).toBeVisible();

  await page.getByRole('button', { name: 'Actions for Fruit' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(sidebar.conversation('Fruit')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(sidebar.conversation('Fruit')).toBeVisible();
});
