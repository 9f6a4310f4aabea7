/** Frames of clips among the pictures, why an answer ended, and the places in pictures that it names. */
import type { Migration } from './migration.ts';

export const whatModelsSee: Migration = {
  number: 3,
  name: 'what-models-see',
  up(db) {
    db.exec(`
      ALTER TABLE messages ADD COLUMN finish TEXT CHECK (finish IS NULL OR finish IN ('stop', 'length', 'cancelled'));
      ALTER TABLE messages ADD COLUMN regions TEXT CHECK (regions IS NULL OR json_valid(regions));
    `);
    for (const table of ['parts', 'draft_images']) {
      db.exec(`
        -- A frame of a clip: the position of the clip's first frame, the clip's name, and when in it the frame stands.
        ALTER TABLE ${table} ADD COLUMN clip INTEGER CHECK (clip IS NULL OR image_sha256 IS NOT NULL);
        ALTER TABLE ${table} ADD COLUMN clip_name TEXT CHECK ((clip_name IS NULL) = (clip IS NULL));
        ALTER TABLE ${table} ADD COLUMN seconds REAL CHECK ((seconds IS NULL) = (clip IS NULL));
      `);
    }
  },
};
