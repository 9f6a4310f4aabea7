/** Chat templates in the forms that published LLaVA folders have: several pictures, and pictures in later turns. */
import { expect, test } from 'vitest';
import type { ChatMessage } from '../../../../contract/engine-protocol.ts';
import { ChatTemplate } from '../../text/chat-template.ts';

const picture = { type: 'image' as const, path: '/a.png' };
const words = (text: string) => ({ type: 'text' as const, text });

const conversation: ChatMessage[] = [
  { role: 'user', parts: [picture, words('Compare '), picture, words('with it.')] },
  { role: 'assistant', parts: [words('They differ.')] },
  { role: 'user', parts: [picture, words('And this?')] },
];

/** The parts of a message: images, then text, which training marks in answers. */
const imagesFirst = (image: string, before: string, after: string) =>
  `{# Render all images first #}{% for content in message['content'] | selectattr('type', 'equalto', 'image') %}` +
  `{{ '${image}' }}{% endfor %}{# Render all text next #}{% if message['role'] != 'assistant' %}` +
  `{% for content in message['content'] | selectattr('type', 'equalto', 'text') %}` +
  `{{ '${before}' + content['text'] + '${after}' }}{% endfor %}{% else %}` +
  `{% for content in message['content'] | selectattr('type', 'equalto', 'text') %}` +
  `{% generation %}{{ '${before}' + content['text'] + '${after}' }}{% endgeneration %}{% endfor %}{% endif %}`;

const templates: Record<string, { source: string; expected: string; image?: string }> = {
  'llava-1.5': {
    source:
      `{% for message in messages %}{% if message['role'] != 'system' %}{{ message['role'].upper() + ': '}}{% endif %}` +
      `${imagesFirst('<image>\\n', '', ' ')}{% endfor %}{% if add_generation_prompt %}{{ 'ASSISTANT:' }}{% endif %}`,
    expected: 'USER: <image>\n<image>\nCompare  with it. ASSISTANT: They differ. USER: <image>\nAnd this? ASSISTANT:',
  },
  'llava-next over Mistral': {
    source:
      `{% for message in messages %}{% if message['role'] == 'system' %}` +
      `{{ '<<SYS>>\\n' + message['content'][0]['text'] + '\\n<</SYS>>\\n\\n' }}{% elif message['role'] == 'user' %}` +
      `{{ '[INST] ' }}${imagesFirst('<image>\\n', '', '')}{{' [/INST]' }}{% elif message['role'] == 'assistant' %}` +
      `{{ ' ' + message['content'][0]['text'] + '</s> '}}{% else %}` +
      `{{ raise_exception('Only user and assistant roles are supported!') }}{% endif %}{% endfor %}`,
    expected: '[INST] <image>\n<image>\nCompare with it. [/INST] They differ.</s> [INST] <image>\nAnd this? [/INST]',
  },
  'llava-onevision': {
    source:
      `{% for message in messages %}{{'<|im_start|>' + message['role'] + ' '}}` +
      `${imagesFirst('<image>', '\\n', '')}{{'<|im_end|>'}}{% endfor %}` +
      `{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}`,
    expected:
      '<|im_start|>user <image><image>\nCompare \nwith it.<|im_end|><|im_start|>assistant \nThey differ.<|im_end|>' +
      '<|im_start|>user <image>\nAnd this?<|im_end|><|im_start|>assistant\n',
  },
  'FastVLM, a template of Qwen2': {
    source:
      "{% for message in messages %}{% if loop.first and messages[0]['role'] != 'system' %}" +
      "{{ '<|im_start|>system\\nYou are a helpful assistant.<|im_end|>\\n' }}{% endif %}" +
      "{{'<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n'}}{% endfor %}" +
      "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}",
    expected:
      '<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n<|im_start|>user\n<image>\nCompare <image>\nwith it.' +
      '<|im_end|>\n<|im_start|>assistant\nThey differ.<|im_end|>\n<|im_start|>user\n<image>\nAnd this?<|im_end|>\n' +
      '<|im_start|>assistant\n',
  },
  pixtral: {
    image: '[IMG]',
    source:
      "{{- bos_token }}{%- for message in messages %}{%- if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}" +
      "{{- raise_exception('Conversation roles must alternate') }}{%- endif %}{%- if message['role'] == 'user' %}" +
      "{{- '[INST]' }}{%- if message['content'] is not string %}{%- for chunk in message['content'] %}" +
      "{%- if chunk['type'] == 'text' %}{{- chunk['text'] }}{%- elif chunk['type'] == 'image' %}{{- '[IMG]' }}" +
      "{%- else %}{{- raise_exception('Unrecognized content type!') }}{%- endif %}{%- endfor %}{%- else %}" +
      "{{- message['content'] }}{%- endif %}{{- '[/INST]' }}{%- else %}" +
      "{%- if message['content'] is not string %}{{- message['content'][0]['text'] }}{%- else %}" +
      "{{- message['content'] }}{%- endif %}{{- eos_token }}{%- endif %}{%- endfor %}",
    expected: '<s>[INST][IMG]Compare [IMG]with it.[/INST]They differ.</s>[INST][IMG]And this?[/INST]',
  },
};

test.each(Object.entries(templates))('%s', (_, { source, expected, image = '<image>' }) => {
  const template = new ChatTemplate(source, { bos_token: '<s>', eos_token: '</s>' }, [image], image);
  expect(template.render(conversation)).toBe(expected);
});
