/** Another wording of a question, in its place. Its pictures stay unless they are taken out. */
import { Film, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../contract/conversations.ts';
import { messageParts } from '../../composer/attachments.ts';
import { createCompositionGuard } from '../../composer/key-intent.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { StoredPicture } from '../../viewer/stored-picture.tsx';
import { useConversationActions } from '../conversation-actions.ts';
import { imagesOf, textOf, videosOf } from '../message-content.ts';

export function QuestionEditor({ message }: { message: Message }) {
  const { t } = useTranslation('conversation');
  const { t: composerT } = useTranslation('composer');
  const actions = useConversationActions();
  const box = useRef<HTMLTextAreaElement>(null);
  const [guard] = useState(createCompositionGuard);
  const [text, setText] = useState(() => textOf(message));
  const [images, setImages] = useState(() => imagesOf(message));
  const [sending, setSending] = useState(false);
  const [videos, setVideos] = useState(() => videosOf(message));
  const parts = messageParts(text, images, videos);

  useEffect(() => {
    const end = box.current?.value.length ?? 0;
    box.current?.focus();
    box.current?.setSelectionRange(end, end);
  }, []);

  const send = async () => {
    if (parts.length === 0 || sending) return;
    setSending(true);
    if (await actions.edit(message.id, parts)) actions.stopEditing();
    else setSending(false);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || guard.isComposing(event.timeStamp)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      actions.stopEditing();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.repeat) {
      event.preventDefault();
      void send();
    }
  };

  return (
    <div className="w-full animate-fade-in rounded-2xl border border-line-strong bg-raised p-3 focus-within:border-accent">
      {images.length > 0 && (
        <ul className="mb-2 flex flex-wrap gap-2">
          {images.map((image) => (
            <li key={image.id} className="relative">
              <StoredPicture
                image={image}
                size="thumbnail"
                alt={image.name}
                className="size-20 rounded-lg border border-line object-cover"
              />
              <IconButton
                icon={X}
                size="sm"
                label={composerT('chip.remove', { name: image.name })}
                className="absolute -top-2 -right-2 border border-line bg-raised shadow-raised"
                onClick={() => setImages(images.filter(({ id }) => id !== image.id))}
              />
            </li>
          ))}
        </ul>
      )}
      {videos.map((video) => (
        <p key={video.name} className="mb-2 flex items-center gap-2 rounded-lg bg-sunken px-3 py-1.5 text-sm">
          <Film aria-hidden className="size-4 shrink-0 text-muted" strokeWidth={1.75} />
          <span className="min-w-0 flex-1 truncate">{video.name}</span>
          <IconButton
            icon={X}
            size="sm"
            label={composerT('chip.remove', { name: video.name })}
            onClick={() => setVideos(videos.filter((other) => other !== video))}
          />
        </p>
      ))}
      <textarea
        ref={box}
        rows={1}
        value={text}
        readOnly={sending}
        aria-label={t('editor.label')}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onCompositionStart={() => guard.start()}
        onCompositionEnd={(event) => guard.end(event.timeStamp)}
        className="field-sizing-content block max-h-96 min-h-8 w-full resize-none bg-transparent px-1 py-1 outline-none"
      />
      <div className="mt-2 flex items-center gap-2">
        <p className="min-w-0 flex-1 px-1 text-muted text-xs">{t('editor.hint')}</p>
        <Button size="sm" variant="ghost" onClick={actions.stopEditing}>
          {t('editor.cancel')}
        </Button>
        <Button size="sm" variant="primary" disabled={parts.length === 0 || sending} onClick={() => void send()}>
          {t('editor.send')}
        </Button>
      </div>
    </div>
  );
}
