/** One click asks what people ask most, in the page's language, also in the middle of a conversation. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '../hosts/test.ts';
import { Composer, fileFrom } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';

const receipt = fileURLToPath(new URL('../../samples/receipt.png', import.meta.url));

test('a picture in a conversation can be read or described with one click, in Korean in Korean', async ({ app }) => {
  await app.client.settings.change({ language: 'ko' });
  const composer = new Composer(app.page);
  const conversation = new Conversation(app.page);
  await composer.ask('안녕하세요');
  await expect(conversation.lastAnswer).toContainText('미리 쓰인');
  const actions = app.page.getByRole('group', { name: '사진으로 시작하기' });
  await expect(actions).toBeHidden();
  await composer.drop([fileFrom(receipt)]);
  await actions.getByRole('button', { name: '글자 읽기' }).click();
  await expect(conversation.lastQuestion).toContainText('글자를 순서와 줄을 지켜');
  await expect(conversation.lastAnswer).toContainText('이미지 1장을 보았습니다.');
  await expect(actions).toBeHidden();
});
