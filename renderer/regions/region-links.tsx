/** Links the words of one answer with the places that they stand for. */
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Message } from '../../contract/conversations.ts';
import type { ImageInfo } from '../../contract/images.ts';
import { useSettings } from '../state/index.ts';
import { AnswerRegions } from './answer-regions.tsx';
import { RegionContext, type RegionLinks } from './region-context.ts';
import { numberRegions, type RegionMark } from './region-marks.ts';

interface RegionLinksProps {
  readonly message: Message;
  /** All pictures of the branch, in order. */
  readonly pictures: readonly ImageInfo[];
  readonly children: (marks: readonly RegionMark[]) => ReactNode;
}

export function AnswerWithRegions({ message, pictures, children }: RegionLinksProps) {
  const marks = useMemo(() => numberRegions(message.regions, pictures), [message.regions, pictures]);
  const shown = useSettings(({ showRegions }) => showRegions);
  const [active, setActive] = useState<number | null>(null);
  const id = useId();
  const links = useMemo((): RegionLinks => {
    const listIdOf = (image: ImageInfo) => `${id}-${image.id}`;
    return {
      marks,
      active,
      shown,
      activate: setActive,
      reveal(number) {
        const mark = marks.find((each) => each.number === number);
        const list = mark && document.getElementById(listIdOf(mark.image));
        list?.closest('figure')?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
        list?.focus({ preventScroll: true });
        setActive(number);
      },
    };
  }, [marks, active, shown, id]);
  return (
    <RegionContext value={links}>
      {children(marks)}
      <AnswerRegions listIdOf={(image) => `${id}-${image.id}`} />
    </RegionContext>
  );
}
