/** Which quick action a question is of, so that another answer to it is asked for in the same way. */
import type { Migration } from './migration.ts';

export const questionTasks: Migration = {
  number: 4,
  name: 'question-tasks',
  up(db) {
    // Without a list of the known ones: a later version may have more, and an unknown one is simply not used.
    db.exec("ALTER TABLE messages ADD COLUMN task TEXT CHECK (task IS NULL OR role = 'user')");
  },
};
