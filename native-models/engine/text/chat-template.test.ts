import { expect, test } from 'vitest';
import type { ChatMessage } from '../../../contract/engine-protocol.ts';
import { readTokenizerFiles } from '../model-folder/tokenizer-files.ts';
import { fixturePath, messagesOf, readGolden } from '../testing/models/golden.ts';
import { ChatTemplate } from './chat-template.ts';
import { splitAtGuards } from './guard-text.ts';
import { TextTokenizer } from './tokenizer.ts';

const files = await readTokenizerFiles(fixturePath('llava'));
const tokenizer = new TextTokenizer(files);
const withTemplate = (source = files.chatTemplate ?? '') =>
  new ChatTemplate(source, files.config, tokenizer.markers, '<image>');
const picture = { type: 'image' as const, path: '/a.png' };
const words = (text: string) => ({ type: 'text' as const, text });

test.each(readGolden('llava'))('$name: the prompt of the reference', (golden) => {
  expect(withTemplate().render(messagesOf(golden))).toBe(golden.prompt);
});

test('a template for plain strings gets the image token where the image stands', () => {
  const template = withTemplate(
    "{% for m in messages %}<|{{ m['role'] }}|>{{ m['content'].strip() + eos_token }}{% endfor %}" +
      '{% if add_generation_prompt %}<|assistant|>{% endif %}',
  );
  const message: ChatMessage = {
    role: 'user',
    parts: [words('Compare '), picture, words('with '), picture, words('it.')],
  };
  expect(template.render([message])).toBe('<|user|>Compare <image>\nwith <image>\nit.</s><|assistant|>');
});

test('a template that would print parts as data gets strings too', () => {
  const template = withTemplate("{% for m in messages %}{{ m['content'] }}{% endfor %}");
  expect(template.render([{ role: 'user', parts: [picture, words('Hi')] }])).toBe('<image>\nHi');
});

test('an answer at the end is gone on with', () => {
  const asked: ChatMessage = { role: 'user', parts: [words('Count to five.')] };
  const begun: ChatMessage = { role: 'assistant', parts: [words('One, two')] };
  const template = withTemplate();
  expect(template.render([asked, begun])).toBe(`${template.render([asked])}One, two`);
});

test('what people write never becomes a special token', () => {
  const template = withTemplate();
  const text = 'Is <image> or </s> or <s> a token? <<image>image>';
  const prompt = template.render([{ role: 'user', parts: [picture, words(text)] }]);
  expect(splitAtGuards(prompt).join('')).toBe(`USER: <image>\n${text} ASSISTANT:`);
  const ids = tokenizer.encodePrompt(prompt);
  expect(ids.filter((id) => tokenizer.markers.includes(tokenizer.tokenOf(id)!))).toEqual([1, 4]);
  expect(tokenizer.decode(ids)).toBe(`USER: \n${text} ASSISTANT:`);
});

test('the tokens that begin a text are added once', () => {
  const [plain] = [tokenizer.encodePrompt('Hello')];
  expect(plain[0]).toBe(1);
  expect(tokenizer.encodePrompt('<s>Hello')).toEqual(plain);
});

test('a template that raises an error says why', () => {
  const template = withTemplate("{{ raise_exception('Roles must alternate') }}");
  expect(() => template.render([{ role: 'user', parts: [words('Hi')] }])).toThrow(
    expect.objectContaining({ code: 'prompt_template_failed', params: { reason: 'Roles must alternate' } }),
  );
});
