/** A link of an answer. It goes nowhere by itself: the user sees the real host first. */
import { type MouseEvent, type ReactNode, useContext } from 'react';
import { LinkOpening } from './link-opening.ts';
import { linkTarget } from './link-target.ts';

export function AnswerLink({ address, children }: { address: string; children: ReactNode }) {
  const open = useContext(LinkOpening);
  const target = linkTarget(address);
  if (target === null) return <span>{children}</span>;
  const ask = (event: MouseEvent) => {
    event.preventDefault();
    open(target);
  };
  return (
    <a
      href={target.url}
      rel="noreferrer noopener"
      className="text-accent underline decoration-accent/40 underline-offset-3 hover:decoration-current"
      onClick={ask}
      // The middle button would open a tab past the question.
      onAuxClick={ask}
    >
      {children}
    </a>
  );
}
