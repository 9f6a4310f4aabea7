/** The scheme and origin of the page. Nothing else is ever shown in a window. */
import type { CustomScheme } from 'electron';

export const pageOrigin = 'app://sightline';
export const pageUrl = `${pageOrigin}/index.html`;

/**
 * `corsEnabled` goes with `supportFetchAPI`: without it any other origin could read what the scheme serves
 * (CVE-2026-70604). Not `bypassCSP`, not `allowServiceWorkers`.
 */
export const pageScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true },
};

/** True for an address of the page's origin; `app://sightline.evil/` and `app://sightline@evil/` are other origins. */
export function isPageOrigin(address: string): boolean {
  // Node knows no origin of a scheme that is not special: what would be it is put together from its parts.
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && `${url.protocol}//${url.host}` === pageOrigin && url.username === '' && url.password === '';
}

/** True for the page itself, whatever its fragment: all that a window may ever go to. */
export function isPage(address: string): boolean {
  const [withoutFragment] = address.split('#', 1);
  return withoutFragment === pageUrl;
}
