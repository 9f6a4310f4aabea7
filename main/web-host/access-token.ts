/** The secret that opens the socket: 256 random bits, new at each start, compared in constant time. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export function createAccessToken(): string {
  return randomBytes(32).toString('base64url');
}

export function isSameToken(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

/** Equal lengths for the comparison, whatever was given. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
