/** The display's own pixels, as far as a page can know them. */

export interface DisplaySize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** 8K: a zoomed page reports a larger `devicePixelRatio`, and a capture must stay below the limits of a picture. */
const cap: DisplaySize = { widthPx: 7680, heightPx: 4320 };

/** @param screenCssPx The `screen` of the page; its sizes are in CSS px. */
export function displaySize(
  screenCssPx: { readonly width: number; readonly height: number },
  devicePixelRatio: number,
): DisplaySize {
  return {
    widthPx: Math.min(Math.round(screenCssPx.width * devicePixelRatio), cap.widthPx),
    heightPx: Math.min(Math.round(screenCssPx.height * devicePixelRatio), cap.heightPx),
  };
}
