/** The box that one types into: it grows with its text, and its keys mean what `key-intent.ts` says. */
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createCompositionGuard, type KeyIntent, keyIntent } from './key-intent.ts';

interface ComposerBoxProps {
  readonly id: string;
  readonly boxRef: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly imageCount: number;
  readonly answering: boolean;
  readonly sending: boolean;
  readonly placeholder: string;
  readonly onChange: (text: string) => void;
  readonly onIntent: (intent: KeyIntent) => void;
  readonly onBlur: () => void;
}

export function ComposerBox(props: ComposerBoxProps) {
  const { text, imageCount, answering, sending, onIntent } = props;
  const { t } = useTranslation('composer');
  const [guard] = useState(createCompositionGuard);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const box = event.currentTarget;
    const intent = keyIntent(
      {
        key: event.key,
        keyCode: event.keyCode,
        shiftKey: event.shiftKey,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        isComposing: event.nativeEvent.isComposing,
        repeat: event.repeat,
      },
      {
        text,
        imageCount,
        answering,
        caretAtStart: box.selectionStart === 0 && box.selectionEnd === 0,
        composing: guard.isComposing(event.timeStamp),
      },
    );
    if (intent === null) return;
    event.preventDefault();
    onIntent(intent);
  };

  return (
    <textarea
      ref={props.boxRef}
      id={props.id}
      rows={1}
      value={text}
      readOnly={sending}
      aria-label={t('label')}
      placeholder={props.placeholder}
      spellCheck={false}
      autoComplete="off"
      enterKeyHint="send"
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={props.onBlur}
      onKeyDown={onKeyDown}
      onCompositionStart={() => guard.start()}
      onCompositionEnd={(event) => guard.end(event.timeStamp)}
      // Ten lines of 24 px and the padding; then it scrolls.
      className="field-sizing-content block max-h-[264px] min-h-12 w-full resize-none bg-transparent px-4 py-3 outline-none"
    />
  );
}
