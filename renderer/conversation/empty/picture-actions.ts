/** The four things that people ask of a picture most, as cards. */
import { BookOpenText, Languages, Lightbulb, type LucideIcon, TextSelect } from 'lucide-react';

export type PictureAction = 'describe' | 'read' | 'explain' | 'translate';

export const pictureActions: readonly { action: PictureAction; icon: LucideIcon }[] = [
  { action: 'describe', icon: BookOpenText },
  { action: 'read', icon: TextSelect },
  { action: 'explain', icon: Lightbulb },
  { action: 'translate', icon: Languages },
];
