/** The environment that an engine process gets: the owner's, without what would change or open up how Node runs. */

const refused = new Set([
  'NODE_OPTIONS',
  'NODE_PATH',
  'NODE_REPL_EXTERNAL_MODULE',
  'NODE_EXTRA_CA_CERTS',
  'NODE_DEBUG',
  'NODE_DEBUG_NATIVE',
  'ELECTRON_RUN_AS_NODE',
  'ELECTRON_NO_ASAR',
  'VSCODE_INSPECTOR_OPTIONS',
]);

export function engineEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(own).filter(([name]) => !refused.has(name.toUpperCase()));
  return { ...allocatorSettings(own), ...Object.fromEntries(kept) };
}

/**
 * For glibc, read at the start of a process; other C libraries do not know them. Left to itself, glibc raises the size
 * from which a block is mapped on its own to that of the largest block that was freed (up to 32 MB), and what an encoder
 * worked with stays in the process for good. A fixed threshold gives it back.
 */
function allocatorSettings({ SIGHTLINE_DEBUG_OFF = '' }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return SIGHTLINE_DEBUG_OFF.split(',').includes('memory-return') ? {} : { MALLOC_TRIM_THRESHOLD_: `${128 * 1024}` };
}
