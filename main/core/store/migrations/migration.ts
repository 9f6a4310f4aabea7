/** One step of the schema. A step that was released is never edited: what it got wrong, a later step mends. */
import type { Connection } from '../connection.ts';

export interface Migration {
  /** 1, 2, 3 …: the `user_version` of a database after this step. */
  readonly number: number;
  readonly name: string;
  /** Runs inside the transaction that also raises `user_version`. */
  up(db: Connection): void;
}

/** Checks the numbering once, where the list is written, so that a merge of two branches can't skip or repeat a step. */
export function defineMigrations(steps: readonly Migration[]): readonly Migration[] {
  for (const [index, step] of steps.entries()) {
    if (step.number !== index + 1) {
      throw new Error(`Migration ${step.number} (${step.name}) stands at place ${index + 1}`);
    }
  }
  return steps;
}
