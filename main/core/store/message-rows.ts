/** Rows of messages and their parts, read and written as whole messages. */
import { z } from 'zod';
import { answerStats, finishReason, type QuestionTask, questionTask } from '../../../contract/answers.ts';
import { type Message, message } from '../../../contract/conversations.ts';
import { errorReport } from '../../../contract/errors.ts';
import { region } from '../../../contract/regions.ts';
import type { Connection } from './connection.ts';
import { createPartRows } from './part-rows.ts';

/** What an answer ends with. */
export type AnswerEnd = Pick<Message, 'status' | 'model' | 'stats' | 'finish' | 'regions' | 'error'> & { text: string };

export interface MessageRows {
  insert(message: Message): void;
  find(id: string): Message | null;
  /** The whole tree, in the order of making. */
  list(conversationId: string): Message[];
  /** From the first message of the tree down to this one. */
  branch(id: string): Message[];
  /** The newest message without a child below this one, or itself. */
  newestLeafId(id: string): string;
  setModel(id: string, model: NonNullable<Message['model']>): void;
  /** Replaces the text of an answer. */
  setText(id: string, text: string): void;
  end(id: string, end: AnswerEnd): void;
  /** An ended answer is written on. */
  resume(id: string): void;
  hasChildren(id: string): boolean;
  setTask(questionId: string, task: QuestionTask): void;
  /** The quick action that a question is of; null for one in the user's own words. */
  task(questionId: string): QuestionTask | null;
  /** Answers that an ended process left in the middle; returns how many. */
  interruptStreaming(): number;
}

interface MessageRow {
  id: string;
  conversationId: string;
  parentId: string | null;
  role: string;
  status: string;
  createdAt: number;
  modelId: string | null;
  modelName: string | null;
  modelDevice: string | null;
  stats: string | null;
  error: string | null;
  finish: string | null;
  regions: string | null;
}

const columns = `id, conversation_id AS conversationId, parent_id AS parentId, role, status, created_at AS createdAt,
  model_id AS modelId, model_name AS modelName, model_device AS modelDevice, stats, error,
  finish, regions`;

export function createMessageRows(db: Connection): MessageRows {
  const parts = createPartRows(db);
  const insert = db.prepare<[MessageRow]>(
    `INSERT INTO messages
     (id, conversation_id, parent_id, role, status, created_at, model_id, model_name, model_device, stats, error, finish,
      regions) VALUES
     (@id, @conversationId, @parentId, @role, @status, @createdAt, @modelId, @modelName, @modelDevice, @stats, @error,
      @finish, @regions)`,
  );
  const find = db.prepare<[string], MessageRow>(
    `SELECT ${columns} FROM messages WHERE id = ?
     AND conversation_id IN (SELECT id FROM conversations WHERE deleted_at IS NULL)`,
  );
  const list = db.prepare<[string], MessageRow>(
    `SELECT ${columns} FROM messages WHERE conversation_id = ? ORDER BY seq`,
  );
  const branch = db.prepare<[string], MessageRow>(
    `WITH RECURSIVE line (id, parent_id, depth) AS (
       SELECT id, parent_id, 0 FROM messages WHERE id = ?
       UNION ALL SELECT m.id, m.parent_id, depth + 1 FROM messages AS m JOIN line ON m.id = line.parent_id
     ) SELECT ${columns.replace('id,', 'm.id,').replace('parent_id AS', 'm.parent_id AS')}
     FROM line JOIN messages AS m USING (id) ORDER BY depth DESC`,
  );
  const leaf = db
    .prepare<[string], string>(
      `WITH RECURSIVE below (id) AS (
         SELECT ? UNION ALL SELECT m.id FROM messages AS m JOIN below ON m.parent_id = below.id
       ) SELECT m.id FROM messages AS m JOIN below USING (id)
       WHERE NOT EXISTS (SELECT 1 FROM messages AS child WHERE child.parent_id = m.id)
       ORDER BY m.seq DESC LIMIT 1`,
    )
    .pluck();
  const setModel = db.prepare<[string, string, string | null, string]>(
    'UPDATE messages SET model_id = ?, model_name = ?, model_device = ? WHERE id = ?',
  );
  const end = db.prepare<[string, string | null, string | null, string | null, string | null, string]>(
    'UPDATE messages SET status = ?, stats = ?, error = ?, finish = ?, regions = ? WHERE id = ?',
  );
  const resume = db.prepare<[string]>(
    "UPDATE messages SET status = 'streaming', finish = NULL, error = NULL WHERE id = ?",
  );
  const child = db.prepare<[string], number>('SELECT 1 FROM messages WHERE parent_id = ? LIMIT 1').pluck();
  const setTask = db.prepare<[string, string]>('UPDATE messages SET task = ? WHERE id = ?');
  const task = db.prepare<[string], string>('SELECT task FROM messages WHERE id = ?').pluck();
  const interrupt = db.prepare("UPDATE messages SET status = 'interrupted' WHERE status = 'streaming'");

  const whole = (row: MessageRow): Message => toMessage(row, parts.list(row.id));
  const writeModel = (id: string, model: NonNullable<Message['model']>) =>
    void setModel.run(model.id, model.name, model.device, id);
  return {
    insert(made) {
      insert.run(toRow(made));
      parts.insert(made.id, made.parts);
    },
    find(id) {
      const row = find.get(id);
      return row ? whole(row) : null;
    },
    list(conversationId) {
      const byMessage = parts.listByConversation(conversationId);
      return list.all(conversationId).map((row) => toMessage(row, byMessage.get(row.id) ?? []));
    },
    branch: (id) => branch.all(id).map(whole),
    newestLeafId: (id) => (leaf.get(id) as string | undefined) ?? id,
    setModel: writeModel,
    setText: (id, text) => parts.setText(id, text),
    end(id, ended) {
      parts.setText(id, ended.text);
      if (ended.model) writeModel(id, ended.model);
      end.run(ended.status, asJson(ended.stats), asJson(ended.error), ended.finish, listAsJson(ended.regions), id);
    },
    resume: (id) => void resume.run(id),
    hasChildren: (id) => child.get(id) !== undefined,
    setTask: (id, given) => void setTask.run(given, id),
    task: (id) => storedTask.parse(task.get(id) ?? null),
    interruptStreaming: () => interrupt.run().changes,
  };
}

function toRow(made: Message): MessageRow {
  return {
    id: made.id,
    conversationId: made.conversationId,
    parentId: made.parentId,
    role: made.role,
    status: made.status,
    createdAt: made.createdAt,
    modelId: made.model?.id ?? null,
    modelName: made.model?.name ?? null,
    modelDevice: made.model?.device ?? null,
    stats: asJson(made.stats),
    error: asJson(made.error),
    finish: made.finish,
    regions: listAsJson(made.regions),
  };
}

const shapes = message.pick({ role: true, status: true, model: true });
const storedStats = answerStats.nullable();
/** An error of a version that had other codes is dropped; the message itself stays readable. */
const storedError = errorReport.nullable().catch(null);
const storedTask = questionTask.nullable().catch(null);
const storedFinish = finishReason.nullable();
/** Regions decorate an answer: ones that this version can't read are dropped rather than the message. */
const storedRegions = z.array(region).catch([]);

function toMessage(row: MessageRow, parts: Message['parts']): Message {
  const model =
    row.modelId === null ? null : { id: row.modelId, name: row.modelName ?? row.modelId, device: row.modelDevice };
  return {
    id: row.id,
    conversationId: row.conversationId,
    parentId: row.parentId,
    createdAt: row.createdAt,
    parts,
    ...shapes.parse({ role: row.role, status: row.status, model }),
    stats: storedStats.parse(fromJson(row.stats)),
    finish: storedFinish.parse(row.finish),
    regions: storedRegions.parse(fromJson(row.regions) ?? []),
    error: storedError.parse(fromJson(row.error)),
  };
}

function asJson(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

function listAsJson(list: readonly object[]): string | null {
  return list.length === 0 ? null : JSON.stringify(list);
}

function fromJson(text: string | null): unknown {
  return z.string().nullable().parse(text) === null ? null : JSON.parse(text ?? 'null');
}
