/** What stands unsent in a composer: one draft a conversation, and one for a conversation that does not exist yet. */
import type { Migration } from './migration.ts';

export const drafts: Migration = {
  number: 2,
  name: 'drafts',
  up(db) {
    db.exec(`
      CREATE TABLE drafts (
        -- The conversation's id, or '' for the composer of a new one.
        slot TEXT PRIMARY KEY,
        conversation_id TEXT REFERENCES conversations (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        CHECK (slot = coalesce(conversation_id, ''))
      ) STRICT;
      CREATE INDEX drafts_by_conversation ON drafts (conversation_id);

      CREATE TABLE draft_images (
        slot TEXT NOT NULL REFERENCES drafts (slot) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        image_sha256 TEXT NOT NULL REFERENCES images (sha256),
        image_name TEXT NOT NULL,
        PRIMARY KEY (slot, position)
      ) STRICT;
      CREATE INDEX draft_images_by_image ON draft_images (image_sha256);
    `);
  },
};
