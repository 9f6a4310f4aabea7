/** Every step of the schema, in order. A new one is added at the end. */
import { conversations } from './0001-conversations.ts';
import { drafts } from './0002-drafts.ts';
import { whatModelsSee } from './0003-what-models-see.ts';
import { questionTasks } from './0004-question-tasks.ts';
import { defineMigrations } from './migration.ts';

export const migrations = defineMigrations([conversations, drafts, whatModelsSee, questionTasks]);
