/** The two switches without which names and addresses leave the machine past the page's policy. */
import { expect, test, vi } from 'vitest';
import { applySwitches } from './apply-switches.ts';

test('no name is resolved and no UDP goes round the proxy', () => {
  const appendSwitch = vi.fn();
  applySwitches({ appendSwitch });
  expect(appendSwitch).toHaveBeenCalledWith('host-resolver-rules', 'MAP * ~NOTFOUND');
  expect(appendSwitch).toHaveBeenCalledWith('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
});
