/** How much memory may go into what is kept from one answer to the next: in proportion to the model that it is kept for. */
import { totalmem } from 'node:os';

const mebibyte = 1024 ** 2;

export interface KeptBytes {
  /** Keys and values of several conversations. */
  readonly conversations: number;
  /** Features of pictures. */
  readonly features: number;
}

/**
 * Conversations may take as much as the weights, so that a model of 15 MB does not grow to a gigabyte by being asked:
 * 128 MB at least, a gigabyte or a sixteenth of the machine's memory at most. Features get a quarter of that, as the
 * disk has those of stored pictures too.
 */
export function keptBytesFor(weightBytes: number, machineBytes = totalmem()): KeptBytes {
  const most = Math.min(1024 * mebibyte, machineBytes / 16);
  const conversations = Math.min(Math.max(weightBytes, 128 * mebibyte), most);
  return { conversations, features: conversations / 4 };
}
