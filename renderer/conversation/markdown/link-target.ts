/** Where a link of an answer really leads. Answers are written by a model and pictures can dictate them: trust none. */

export interface LinkTarget {
  /** As the browser would open it. */
  readonly url: string;
  /** The host in ASCII (an internationalised name as `xn--…`), so that look-alike letters show; the address of a mail. */
  readonly host: string;
}

/** Null for what is never a link: other schemes, relative addresses, what cannot be parsed. */
export function linkTarget(address: string): LinkTarget | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'mailto:') return { url: url.href, host: decodeURIComponentOr(url.pathname) };
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.host === '') return null;
  // `https://bank.example@evil.example` is a classic disguise, and an answer has no business with passwords.
  url.username = '';
  url.password = '';
  return { url: url.href, host: url.host };
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
