/** Conversations, their messages as a tree, the parts of a message, and the images that parts refer to. */
import type { Migration } from './migration.ts';

export const conversations: Migration = {
  number: 1,
  name: 'conversations',
  up(db) {
    db.exec(`
      CREATE TABLE conversations (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        -- The title as it is searched: one Unicode form, lower case.
        title_folded TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        active_leaf_id TEXT REFERENCES messages (id) DEFERRABLE INITIALLY DEFERRED,
        -- Set while a deletion can still be taken back.
        deleted_at INTEGER
      ) STRICT;
      CREATE INDEX conversations_by_time ON conversations (updated_at DESC, seq DESC) WHERE deleted_at IS NULL;

      CREATE TABLE messages (
        -- The order of making, which no change of the clock disturbs.
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        parent_id TEXT REFERENCES messages (id) ON DELETE CASCADE,
        role TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
        status TEXT NOT NULL CHECK (status IN ('complete', 'streaming', 'stopped', 'interrupted', 'failed')),
        created_at INTEGER NOT NULL,
        model_id TEXT,
        model_name TEXT,
        model_device TEXT,
        stats TEXT CHECK (stats IS NULL OR json_valid(stats)),
        error TEXT CHECK (error IS NULL OR json_valid(error))
      ) STRICT;
      CREATE INDEX messages_by_conversation ON messages (conversation_id, seq);
      CREATE INDEX messages_by_parent ON messages (parent_id);
      CREATE INDEX messages_streaming ON messages (status) WHERE status = 'streaming';

      CREATE TABLE images (
        sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
        mime TEXT NOT NULL CHECK (mime IN ('image/png', 'image/jpeg')),
        width INTEGER NOT NULL CHECK (width > 0),
        height INTEGER NOT NULL CHECK (height > 0),
        bytes INTEGER NOT NULL CHECK (bytes > 0),
        created_at INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE parts (
        message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        type TEXT NOT NULL,
        text TEXT,
        image_sha256 TEXT REFERENCES images (sha256),
        image_name TEXT,
        PRIMARY KEY (message_id, position),
        CHECK (
          (type = 'text' AND text IS NOT NULL AND image_sha256 IS NULL AND image_name IS NULL) OR
          (type = 'image' AND text IS NULL AND image_sha256 IS NOT NULL AND image_name IS NOT NULL)
        )
      ) STRICT;
      CREATE INDEX parts_by_image ON parts (image_sha256) WHERE image_sha256 IS NOT NULL;
    `);
  },
};
