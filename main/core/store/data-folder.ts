/** Where everything of one user lies: `SIGHTLINE_HOME`, else the platform's app-data folder. */
import { resolve } from 'node:path';
import envPaths from 'env-paths';

export function resolveDataFolder(env: NodeJS.ProcessEnv): string {
  const chosen = env.SIGHTLINE_HOME?.trim();
  return chosen ? resolve(chosen) : envPaths('Sightline', { suffix: '' }).data;
}
