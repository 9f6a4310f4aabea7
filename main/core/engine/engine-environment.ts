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
  return Object.fromEntries(Object.entries(own).filter(([name]) => !refused.has(name.toUpperCase())));
}
