/** The opened graphs of a model, by the part that each is. */
import type { Device } from '../../../contract/answers.ts';
import type { PartName } from '../model-folder/weight-files.ts';
import { CacheCutter } from './cache-cutter.ts';
import type { OnnxSession } from './onnx-session.ts';

/** Opened one after the other; `dispose()` closes those that were opened. */
export class PartSessions {
  readonly #sessions = new Map<PartName, OnnxSession>();
  #cutter: CacheCutter | undefined;

  add(part: PartName, session: OnnxSession): void {
    this.#sessions.set(part, session);
    if (session.keptOutputs.length > 0) this.#cutter = CacheCutter.of(session);
  }

  /** Where the decoder's keys and values stay on the GPU. */
  get cacheCutter(): CacheCutter | undefined {
    return this.#cutter;
  }

  /** For parts that the family has named, which are there. */
  get(part: PartName): OnnxSession {
    const session = this.#sessions.get(part);
    if (!session) throw new Error(`the family has not named the part ${part}`);
    return session;
  }

  find(part: PartName): OnnxSession | undefined {
    return this.#sessions.get(part);
  }

  /** Whether any of them runs on a device; a model of which nothing does must not be said to. */
  runsOn(device: Device): boolean {
    return [...this.#sessions.values()].some((session) => session.device === device);
  }

  async dispose(): Promise<void> {
    await this.#cutter?.dispose();
    for (const session of this.#sessions.values()) await session.dispose();
  }
}
