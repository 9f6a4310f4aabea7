/** The dialog that stands between all links of the answers and the world. */
import { type ReactNode, useState } from 'react';
import { LinkDialog } from './link-dialog.tsx';
import { LinkOpening } from './link-opening.ts';
import type { LinkTarget } from './link-target.ts';

export function LinkProvider({ onOpen, children }: { onOpen: (url: string) => void; children: ReactNode }) {
  const [target, setTarget] = useState<LinkTarget | null>(null);
  return (
    <LinkOpening value={setTarget}>
      {children}
      <LinkDialog target={target} onClose={() => setTarget(null)} onOpen={onOpen} />
    </LinkOpening>
  );
}
