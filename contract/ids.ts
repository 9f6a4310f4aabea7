/** The identifiers that cross a boundary, one schema each so that no call takes a bare string. */
import { z } from 'zod';

/** UUIDv7: sortable by the time of its making. */
export const conversationId = z.uuid();
export const messageId = z.uuid();
/** SHA-256 of the stored (re-encoded) image file, lower-case hex. */
export const imageId = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hex digits');
/** The name of a model in this installation, such as `builtin` or `smolvlm-256m`. */
export const modelId = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'expected a-z, 0-9, dot, dash or underscore');

/** Milliseconds since the Unix epoch. */
export const timestampMs = z.number().int().nonnegative();
