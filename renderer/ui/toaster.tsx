/** Shows what was just done, with a way back where there is one. */
import { X } from 'lucide-react';
import { Toast as Primitive } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../state/notices.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

export interface ToasterProps {
  notices: readonly Notice[];
  onDismiss: (id: number) => void;
}

export function Toaster({ notices, onDismiss }: ToasterProps) {
  const { t } = useTranslation('common');
  return (
    <Primitive.Provider label={t('notice')} swipeDirection="up">
      {notices.map(({ id, text, action, durationMs }) => (
        <Primitive.Root
          key={id}
          duration={durationMs}
          onOpenChange={(open) => !open && onDismiss(id)}
          className="flex w-full animate-rise-in items-center gap-2 rounded-xl border border-line bg-raised py-2 pr-2 pl-4 shadow-floating"
        >
          <Primitive.Description className="min-w-0 flex-1 text-sm">{text}</Primitive.Description>
          {action !== undefined && (
            <Primitive.Action asChild altText={action.label}>
              <Button variant="link" size="sm" onClick={action.run}>
                {action.label}
              </Button>
            </Primitive.Action>
          )}
          <Primitive.Close asChild>
            <IconButton icon={X} label={t('dismiss')} size="sm" tooltipSide="top" />
          </Primitive.Close>
        </Primitive.Root>
      ))}
      <Primitive.Viewport
        label={t('notices')}
        className="fixed top-3 left-1/2 z-50 flex w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 flex-col gap-2 focus:outline-none"
      />
    </Primitive.Provider>
  );
}
