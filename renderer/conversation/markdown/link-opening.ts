/** How a link deep in an answer asks for the one dialog that stands above all of them. */
import { createContext } from 'react';
import type { LinkTarget } from './link-target.ts';

export const LinkOpening = createContext<(target: LinkTarget) => void>(() => {});
