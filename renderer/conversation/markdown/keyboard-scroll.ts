/** For what scrolls in itself: reachable without a mouse (WCAG 2.1.1), told by its label, and no landmark of the page. */
export function keyboardScroll(label: string) {
  return { tabIndex: 0, role: 'group', 'aria-label': label } as const;
}
