/** The token that opens the web host's socket: it comes in the address, and is out of it before anybody can look. */

const storageKey = 'sightline.token';

/**
 * From the fragment, else from this tab's earlier load; null where there is none (Electron needs none).
 * The fragment is taken out of the address bar and of the history, so that a screenshot or a bookmark does not hold it.
 */
export function takeAccessToken(window: Pick<Window, 'location' | 'history' | 'sessionStorage'>): string | null {
  const { location, history, sessionStorage } = window;
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given === null) return sessionStorage.getItem(storageKey);
  sessionStorage.setItem(storageKey, given);
  history.replaceState(history.state, '', location.pathname + location.search);
  return given;
}
