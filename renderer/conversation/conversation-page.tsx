/** The open conversation: its messages, or what one can begin with, and the composer at its foot. */
import { useMemo, useRef, useState } from 'react';
import { CaptureButton } from '../capture/capture-button.tsx';
import { captureKeys } from '../capture/capture-shortcut.ts';
import { useArrivedCaptures } from '../capture/use-arrived-captures.ts';
import { useCapture } from '../capture/use-capture.ts';
import { ComposerPanel } from '../composer/composer-panel.tsx';
import { DetailMenu } from '../composer/detail-menu.tsx';
import { useComposers } from '../composer/use-composers.ts';
import { keyLabel } from '../frame/shortcuts.ts';
import { useIsMac } from '../frame/use-keyboard.ts';
import { useConversation } from '../state/index.ts';
import { PictureProvider } from '../viewer/picture-provider.tsx';
import { lastQuestion, shownTurns } from './branches.ts';
import { ConversationActionsContext } from './conversation-actions.ts';
import { ConversationBody } from './conversation-body.tsx';
import { EmptyConversation } from './empty/empty-conversation.tsx';
import { usePictureAction } from './empty/use-picture-action.ts';
import { JumpToLatest } from './jump-to-latest.tsx';
import { LinkProvider } from './markdown/link-provider.tsx';
import { imagesOf, textOf, videosOf } from './message-content.ts';
import { QuickActions } from './quick-actions.tsx';
import { useEndPin } from './scroll/use-end-pin.ts';
import { useAnswerAnnouncements } from './use-answer-announcements.ts';
import { useMessageActions } from './use-message-actions.ts';
import { useStopKey } from './use-stop-key.ts';

export function ConversationPage() {
  const { id, status, messages, conversation } = useConversation();
  const leafId = conversation?.activeLeafId ?? null;
  const turns = useMemo(() => shownTurns(messages, leafId), [messages, leafId]);
  const running = messages.findLast((message) => message.status === 'streaming');
  const answering = running !== undefined;

  const boxRef = useRef<HTMLTextAreaElement>(null);
  const composers = useComposers();
  const composer = composers.of(id);
  const [editingId, setEditingId] = useState<string | null>(null);
  const actions = useMessageActions(setEditingId);
  const pictureAction = usePictureAction(composer);
  const capture = useCapture(composer, () => boxRef.current?.focus());
  const captureShortcut = keyLabel(captureKeys, useIsMac());
  // A new question begins a new place to read from; so does another conversation.
  const pin = useEndPin(id === null ? null : `${id} ${lastQuestion(turns)?.id}`);

  useArrivedCaptures(composers);
  useAnswerAnnouncements(turns.at(-1)?.message);
  const stop = () => {
    if (running !== undefined) actions.stop(running.id);
  };
  useStopKey(answering, stop);

  const recall = () => {
    const question = lastQuestion(turns);
    if (question === null) return;
    composer.setText(textOf(question));
    composer.addStored(imagesOf(question));
    composer.clips.addStored(videosOf(question));
  };

  return (
    <PictureProvider>
      <LinkProvider onOpen={actions.openLink}>
        <ConversationActionsContext value={actions}>
          <div className="flex min-h-0 flex-1 flex-col">
            <div
              ref={pin.viewRef}
              className="flex min-h-0 flex-1 flex-col overflow-y-auto [scrollbar-gutter:stable_both-edges]"
            >
              {id === null && <EmptyConversation captureShortcut={captureShortcut} onAction={pictureAction} />}
              <div ref={pin.contentRef} className="mx-auto w-full max-w-[792px] px-4">
                {id !== null && (
                  <ConversationBody status={status} turns={turns} answering={answering} editingId={editingId} />
                )}
              </div>
            </div>
            <div className="relative mx-auto w-full max-w-[792px] px-4 pb-4">
              {!pin.pinned && (
                <div className="pointer-events-none absolute inset-x-0 bottom-full flex justify-center pb-3">
                  <JumpToLatest onJump={pin.jumpToEnd} />
                </div>
              )}
              <ComposerPanel
                composer={composer}
                boxRef={boxRef}
                answering={answering}
                fresh={id === null}
                tools={
                  <>
                    <CaptureButton capture={capture} shortcut={captureShortcut} />
                    <DetailMenu />
                  </>
                }
                // Before the first question the page itself has them, larger.
                quickActions={id === null ? null : <QuickActions onAction={pictureAction} />}
                onRecall={recall}
                onStop={stop}
              />
            </div>
          </div>
        </ConversationActionsContext>
      </LinkProvider>
    </PictureProvider>
  );
}
