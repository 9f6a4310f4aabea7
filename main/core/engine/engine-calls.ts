/** The calls `engine.*`. */
import { device } from '../../../contract/answers.ts';
import type { Api } from '../api.ts';
import type { Engine } from './engine.ts';

export function engineCalls({ engine: api }: Api, engine: Engine) {
  return {
    state: api.state.handler(() => engine.state()),
    restart: api.restart.handler(() => engine.restart()),
    probeDevices: api.probeDevices.handler(() => engine.probeDevices(device.options)),
  };
}
