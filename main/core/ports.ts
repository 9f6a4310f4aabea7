/** What a host must supply to the core: the few things that differ between Electron, plain Node and the command line. */
import type { HostDescription } from '../../contract/host.ts';

/** The port of oRPC's message-port adapter, as far as the core uses it; Electron's, Node's and our fork's all fit. */
export interface MessageChannelPort {
  postMessage(data: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
}

export interface EngineExit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** One engine process, just started. Its owner alone kills it. */
export interface EngineChild {
  readonly pid: number | undefined;
  readonly port: MessageChannelPort;
  /** Each whole line of the child's standard output (heartbeats). */
  onLine(listener: (line: string) => void): void;
  /** Each whole line of its standard error: for the local log, and the reason shown if it dies. */
  onErrorLine(listener: (line: string) => void): void;
  /** Called once, also if the process could not be started at all (`code` null). */
  onExit(listener: (exit: EngineExit) => void): void;
  /** Ends it at once (SIGKILL or the platform's like). */
  kill(): void;
}

export interface Ports {
  readonly host: HostDescription;
  launchEngine(): EngineChild;
  /** Captures the display under the cursor as PNG. Only where `host.capture` is `host`. */
  captureDisplay?(): Promise<{ png: Uint8Array; name: string }>;
  /** Opens a checked link in the user's browser. Only where `host.openLinks` is `host`. */
  openLink?(url: string): Promise<void>;
  /** Binds the global capture shortcut, null unbinds; rejects with `shortcut_unavailable` and keeps the old one. */
  bindCaptureShortcut?(accelerator: string | null): Promise<void>;
}
