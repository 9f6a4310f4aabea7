/** One thread of the bandwidth measurement. */
import { parentPort, workerData } from 'node:worker_threads';

const written = 1;
const sought = 2;

// Filled: untouched pages would all be one page of zeros, which the caches hold.
const buffer = Buffer.alloc(workerData as number, written);

parentPort?.on('message', () => {
  if (buffer.indexOf(sought) !== -1) throw new Error('found what is not there');
  parentPort?.postMessage('read');
});
parentPort?.postMessage('ready');
