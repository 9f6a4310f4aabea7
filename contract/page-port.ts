/** How the page in Electron gets its message port: the page asks, the preload asks the main process, the port comes back. */

export const pagePort = {
  /** Page to preload, by `window.postMessage`: the page listens now. */
  ready: 'sightline:ready',
  /** Preload to main process: the only message that the preload ever sends. */
  connect: 'sightline:connect',
  /** Main process to preload and on to the page, with the port. */
  port: 'sightline:port',
} as const;
