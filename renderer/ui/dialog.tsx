/**
 * A dialog in the middle of the window. Escape and a click beside it close it; the focus goes back to where it was.
 *
 * Without Radix's overlay: that locks the page's scrolling with a style element, which the page's CSP refuses, and the
 * page itself never scrolls.
 */
import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** One sentence below the title; absent where the content speaks for itself. */
  description?: string;
  /** What has `data-autofocus` gets the keyboard. */
  children: ReactNode;
  /** Buttons at its foot, the main one last. */
  footer?: ReactNode;
  size?: 'sm' | 'md' | 'lg';
}

export function Dialog({ open, onClose, title, description, children, footer, size = 'sm' }: DialogProps) {
  const { t } = useTranslation('common');
  const returnTo = useRef<Element | null>(null);
  return (
    <Primitive.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Primitive.Portal>
        <div className="fixed inset-0 z-50 grid animate-fade-in place-items-center bg-backdrop p-4">
          <Primitive.Content
            {...(description === undefined && { 'aria-describedby': undefined })}
            onOpenAutoFocus={(event) => {
              event.preventDefault();
              returnTo.current = document.activeElement;
              const content = event.currentTarget;
              if (!(content instanceof HTMLElement)) return;
              // Not the first control, which is the one that closes it.
              (content.querySelector<HTMLElement>('[data-autofocus]') ?? content).focus();
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              if (returnTo.current instanceof HTMLElement) returnTo.current.focus();
            }}
            className={cx(
              'flex max-h-full w-full animate-rise-in flex-col overflow-hidden rounded-2xl border border-line bg-raised shadow-floating focus:outline-none',
              widths[size],
            )}
          >
            <header className="flex items-start gap-4 px-6 pt-5 pb-3">
              <div className="min-w-0 flex-1">
                <Primitive.Title className="font-semibold text-lg">{title}</Primitive.Title>
                {description !== undefined && (
                  <Primitive.Description className="mt-1 text-muted text-sm">{description}</Primitive.Description>
                )}
              </div>
              <Primitive.Close asChild>
                <IconButton icon={X} label={t('close')} className="-mr-2" />
              </Primitive.Close>
            </header>
            <div className={cx('flex min-h-0 flex-1 flex-col overflow-y-auto', size !== 'lg' && 'px-6 pb-6')}>
              {children}
            </div>
            {footer !== undefined && (
              <footer className="flex justify-end gap-2 border-line border-t px-6 py-4">{footer}</footer>
            )}
          </Primitive.Content>
        </div>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

const widths = { sm: 'max-w-md', md: 'max-w-xl', lg: 'max-w-4xl' } as const;
