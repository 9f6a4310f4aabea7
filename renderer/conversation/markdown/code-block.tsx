/** A block of code with its language and a button that copies it. */
import { Check, Copy } from 'lucide-react';
import { isValidElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopied } from '../use-copied.ts';
import { keyboardScroll } from './keyboard-scroll.ts';
import { nodeText, type TreeNode } from './node-text.ts';

export function CodeBlock({ node, children }: { node: TreeNode | undefined; children: ReactNode }) {
  const { t } = useTranslation('conversation');
  const { state, copy } = useCopied();
  const language = languageOf(children);
  const copied = state === 'copied';
  return (
    <figure className="my-4 overflow-hidden rounded-xl border border-line bg-surface">
      <figcaption className="flex h-9 items-center justify-between border-line border-b pr-1 pl-3 text-muted text-xs">
        <span>{language ?? t('markdown.code')}</span>
        <button
          type="button"
          className="flex h-7 items-center gap-1.5 rounded-md px-2 hover:bg-hover hover:text-text"
          aria-label={t('markdown.copyCode')}
          onClick={() => copy(node === undefined ? '' : nodeText(node).replace(/\n$/, ''))}
        >
          {copied ? <Check aria-hidden className="size-3.5" /> : <Copy aria-hidden className="size-3.5" />}
          <span aria-live="polite">
            {t(state === 'failed' ? 'actions.notCopied' : copied ? 'actions.copied' : 'actions.copy')}
          </span>
        </button>
      </figcaption>
      <pre
        {...keyboardScroll(language === null ? t('markdown.code') : t('markdown.codeIn', { language }))}
        className="max-h-[32rem] overflow-auto px-4 py-3 font-mono text-sm [overflow-wrap:normal]"
      >
        {children}
      </pre>
    </figure>
  );
}

function languageOf(children: ReactNode): string | null {
  const child = Array.isArray(children) ? children.find(isValidElement) : children;
  if (!isValidElement<{ className?: string }>(child)) return null;
  return /\blanguage-([\w+#.-]+)/.exec(child.props.className ?? '')?.[1] ?? null;
}
