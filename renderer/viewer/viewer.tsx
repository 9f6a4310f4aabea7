/** One picture over the whole window: zoom, move, turn to the next of the conversation, take it out. */
import { Dialog } from 'radix-ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Viewing } from './picture-viewing.ts';
import { ViewerStage } from './viewer-stage.tsx';

export function Viewer({ viewing, onClose }: { viewing: Viewing; onClose: () => void }) {
  const { t } = useTranslation('viewer');
  const content = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(viewing.index);
  const image = viewing.images[index];
  if (image === undefined) return null;
  const turn = (by: number) => setIndex((from) => Math.min(viewing.images.length - 1, Math.max(0, from + by)));
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        {/* Dark in both themes: a picture is judged on a quiet ground. No overlay: nothing is left to see behind it. */}
        <Dialog.Content
          ref={content}
          data-theme="dark"
          aria-describedby={undefined}
          className="fixed inset-0 z-50 flex animate-fade-in flex-col bg-surface text-text outline-none"
          onOpenAutoFocus={(event) => {
            // The keys work at once, and no button is about to be pressed by chance.
            event.preventDefault();
            content.current?.focus();
          }}
        >
          <Dialog.Title className="sr-only">{t('title')}</Dialog.Title>
          <ViewerStage
            key={image.id}
            image={image}
            index={index}
            count={viewing.images.length}
            marks={viewing.marks?.filter((mark) => mark.image.id === image.id) ?? []}
            firstActive={viewing.active ?? null}
            onTurn={turn}
            onClose={onClose}
          />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
