/** The composer at the foot of a conversation: pictures, text, and the buttons below them. */
import { Paperclip } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { focusTargets } from '../state/actions.ts';
import { useActions, useSelectedModel } from '../state/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { AttachmentList } from './attachment-list.tsx';
import type { Clip } from './clips/clip.ts';
import { ClipStrip } from './clips/clip-strip.tsx';
import { ComposerBox } from './composer-box.tsx';
import { ComposerNotes } from './composer-notes.tsx';
import type { Composer } from './composer-store.ts';
import { DropOverlay } from './drop-overlay.tsx';
import { pickFiles } from './file-picker.ts';
import type { KeyIntent } from './key-intent.ts';
import { SendButton } from './send-button.tsx';
import { useTypingFocus } from './use-typing-focus.ts';
import { useWindowFiles } from './use-window-files.ts';

interface ComposerPanelProps {
  readonly composer: Composer;
  readonly boxRef: RefObject<HTMLTextAreaElement | null>;
  readonly answering: boolean;
  /** True before the first question of a conversation. */
  readonly fresh: boolean;
  /** Buttons beside that of the file picker. */
  readonly tools: ReactNode;
  /** What can be asked with one click, shown while there are pictures and no words. */
  readonly quickActions: ReactNode;
  readonly onRecall: () => void;
  readonly onStop: () => void;
}

export function ComposerPanel(props: ComposerPanelProps) {
  const { composer, boxRef, answering } = props;
  const { t } = useTranslation('composer');
  const state = useStore(composer.state);
  const model = useSelectedModel()?.description ?? null;
  const seesImages = model?.seesImages ?? true;
  const hovering = useWindowFiles(composer.addFiles, true);
  useTypingFocus(boxRef, (text) => composer.setText(composer.state.getState().text + text));
  useFlushing(composer);
  useEffect(() => {
    // On the first drawing only, and never away from what has the focus.
    if (document.activeElement === document.body) boxRef.current?.focus();
  }, [boxRef]);

  const images = [
    ...state.attachments.filter((item) => item.state !== 'refused'),
    ...state.clips.filter((clip) => clip.state.name !== 'refused'),
  ];
  const ready = !state.sending && (state.text.trim() !== '' || (seesImages && images.length > 0));
  const send = () => {
    if (ready && !answering) void composer.send({ withImages: seesImages });
  };
  const pick = async () => {
    composer.addFiles(await pickFiles());
    boxRef.current?.focus();
  };
  const follow = (intent: KeyIntent) => {
    switch (intent) {
      case 'send':
        return send();
      case 'stop':
        return props.onStop();
      case 'recall':
        return props.onRecall();
      case 'remove-last-image': {
        const last = state.attachments.at(-1);
        if (last !== undefined) composer.remove(last.key);
        return;
      }
      default:
        return intent satisfies never;
    }
  };

  return (
    <div className="rounded-3xl border border-line-strong bg-raised shadow-raised transition-colors focus-within:border-accent">
      {hovering && <DropOverlay />}
      <AttachmentList
        attachments={state.attachments}
        seen={seesImages}
        onRemove={composer.remove}
        onEmptied={() => boxRef.current?.focus()}
      />
      <ClipList composer={composer} clips={state.clips} />
      <ComposerNotes state={state} blindModel={seesImages || images.length === 0 ? null : (model?.name ?? null)} />
      {seesImages && images.length > 0 && state.text === '' && !answering && !state.sending && props.quickActions}
      <ComposerBox
        id={focusTargets.composer}
        boxRef={boxRef}
        text={state.text}
        imageCount={state.attachments.length}
        answering={answering}
        sending={state.sending}
        placeholder={t(props.fresh ? 'placeholder' : 'placeholderNext')}
        onChange={composer.setText}
        onIntent={follow}
        onBlur={() => void composer.flush()}
      />
      <div className="flex items-center gap-1 px-2.5 pb-2.5">
        <IconButton icon={Paperclip} label={t('attach')} tooltipSide="top" onClick={() => void pick()} />
        {props.tools}
        <span className="min-w-0 flex-1" />
        <SendButton answering={answering} ready={ready} onSend={send} onStop={props.onStop} />
      </div>
    </div>
  );
}

function ClipList({ composer, clips }: { composer: Composer; clips: readonly Clip[] }) {
  const { changeSettings } = useActions();
  if (clips.length === 0) return null;
  const setFrames = (key: string, videoFrames: number) => {
    composer.clips.setFrames(key, videoFrames);
    void changeSettings({ videoFrames });
  };
  return (
    <div className="flex max-h-72 flex-col gap-2 overflow-y-auto px-3 pt-3 pb-1">
      {clips.map((clip) => (
        <ClipStrip
          key={clip.key}
          clip={clip}
          onFrames={(count) => setFrames(clip.key, count)}
          onRemoveFrame={(at) => composer.clips.removeFrame(clip.key, at)}
          onRemove={() => composer.clips.remove(clip.key)}
        />
      ))}
    </div>
  );
}

/** Nothing that was typed waits for its delay when the conversation or the window goes away. */
function useFlushing(composer: Composer): void {
  useEffect(() => {
    const flush = () => void composer.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [composer]);
}
