/** Chromium's switches that keep the browser part of the app off the network, whatever a page gets it to try. */
import type { CommandLine } from 'electron';

/**
 * A content security policy stops requests, but not the look-up of a name (`dns-prefetch`, `preconnect`, a frame) and not
 * WebRTC's probes: names and addresses leave through them. With these two switches nothing did (Chromium 156).
 */
const noEgress: Readonly<Record<string, string>> = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
};

/** What the browser does of its own accord. */
const quiet = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'dns-prefetch-disable',
  'no-pings',
  'no-first-run',
];

export function applySwitches(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of Object.entries(noEgress)) commandLine.appendSwitch(name, value);
  for (const name of quiet) commandLine.appendSwitch(name);
}
