import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A table nobody declared, with every type of column that can hold words. */
export const NOTES = "nobody_declared_notes"

export const createNotes = (db: Knex) =>
  db.raw(`create table ${NOTES} (
    id text primary key, words text, facts jsonb, plain json,
    tags text[] not null default '{}', search tsvector,
    created_at timestamptz not null default now())`)

/** Writes notes, by their ids; what a note leaves out is empty. */
export const writeNotes = async (
  db: Knex,
  notes: Readonly<Record<string, Record<string, unknown>>>
): Promise<void> => {
  for (const [id, { search, ...note }] of Object.entries(notes)) {
    await db(NOTES).insert({
      id,
      ...note,
      ...(typeof search === "string" && {
        search: db.raw("to_tsvector('norwegian', ?)", [search]),
      }),
    })
  }
}
