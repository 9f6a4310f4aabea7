/** The headers that stand on every response: the page may load and reach nothing but this server. */

export function securityHeaders(port: number): Record<string, string> {
  return {
    'Content-Security-Policy': policy(port),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Not `camera=()`: Chromium reports each display capture as a breach of it.
    'Permissions-Policy':
      'display-capture=(self), clipboard-read=(self), clipboard-write=(self), microphone=(), geolocation=(), usb=(), serial=(), hid=(), midi=(), payment=()',
    'X-DNS-Prefetch-Control': 'off',
  };
}

function policy(port: number): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // Pictures come over the socket as blobs.
    "img-src 'self' blob: data:",
    // Clips that the user drops, from which frames are taken.
    'media-src blob:',
    "font-src 'self'",
    `connect-src 'self' ws://127.0.0.1:${port} ws://localhost:${port}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}
