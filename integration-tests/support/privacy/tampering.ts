/** How little a value can change, by its type in `information_schema`. */
const FLIPS: Readonly<Record<string, (column: string) => string>> = {
  // one bit of the last letter
  text: (column) =>
    `coalesce(left(${column}, -1) || chr(ascii(right(${column}, 1)) # 1), 'x')`,
  // far enough to meet no other row's number
  bigint: (column) => `${column} + 1000`,
  integer: (column) => `${column} + 1`,
  jsonb: (column) => `jsonb_build_array(${column})`,
  ARRAY: (column) => `array_append(${column}, 'x')`,
  "timestamp with time zone": (column) =>
    `coalesce(${column} + interval '1 microsecond', now())`,
}

/** SQL for another value than the one a column has, as near as can be. */
export const flipOf = (column: string, type: string): string => {
  const flip = FLIPS[type]
  if (!flip) {
    throw new Error(`No way to change a column of type ${type} yet`)
  }
  return flip(`"${column}"`)
}

/** The entry at which a change of a row is found. */
export const PLACES: Readonly<Record<string, string>> = {
  privacy_audit_entry: "select id, sequence::integer from privacy_audit_entry",
  privacy_erasure_receipt: `select details ->> 'receipt_id' as id,
    sequence::integer from privacy_audit_entry
    where details ->> 'receipt_id' like 'prvrec%'`,
  privacy_release_receipt: `select details ->> 'receipt_id' as id,
    sequence::integer from privacy_audit_entry
    where details ->> 'receipt_id' like 'prvrel%'`,
  privacy_audit_checkpoint: `select id, through_sequence::integer as sequence
    from privacy_audit_checkpoint`,
}

const COPY = `insert into privacy_audit_entry
  select (jsonb_populate_record(e, jsonb_build_object('id', 'prvaud_copy', %)
    )).* from privacy_audit_entry e where sequence = 5`

/** Changes to the chain as a whole, and what is found. */
export const CHANGES: [name: string, sql: string, found: object][] = [
  [
    "the first entry deleted",
    "delete from privacy_audit_entry where sequence = 3",
    { sequence: 4, what: "gap" },
  ],
  [
    "an entry in the middle deleted",
    "delete from privacy_audit_entry where sequence = 5",
    { sequence: 6, what: "gap" },
  ],
  [
    "two entries swapped",
    `update privacy_audit_entry set sequence = 100 where sequence = 4;
     update privacy_audit_entry set sequence = 4 where sequence = 5;
     update privacy_audit_entry set sequence = 5 where sequence = 100`,
    { sequence: 4, what: "previous_hash" },
  ],
  [
    "an entry put in between, with the right hashes",
    `update privacy_audit_entry set sequence = -sequence where sequence > 5;
     update privacy_audit_entry set sequence = 1 - sequence where sequence < 0;
     ${COPY.replace("%", "'sequence', 6, 'previous_hash', hash")};
     update privacy_audit_entry e set hash = privacy_audit_hash(e)
     where sequence = 6`,
    { sequence: 7, what: "previous_hash" },
  ],
  [
    "an entry put behind the last",
    COPY.replace("%", "'sequence', 9"),
    { sequence: 9, what: "previous_hash" },
  ],
  [
    "an entry without a number",
    `alter table privacy_audit_entry alter column sequence drop not null;
     ${COPY.replace("%", "'sequence', null")}`,
    { sequence: null, id: "prvaud_copy", what: "not_in_chain" },
  ],
  [
    "an entry with a number that was pruned",
    COPY.replace("%", "'sequence', 1"),
    { sequence: 1, id: "prvaud_copy", what: "not_in_chain" },
  ],
  [
    "an entry with another's number",
    `drop index "IDX_privacy_audit_entry_sequence";
     ${COPY.replace("%", "'sequence', 8")}`,
    { sequence: 8 },
  ],
  [
    "a receipt deleted",
    "delete from privacy_release_receipt",
    { sequence: 6, what: "receipt_missing" },
  ],
  [
    "a receipt without an entry",
    `insert into privacy_release_receipt select 'prvrel_x', records, tables,
       figures_digest, customers_removed, released_at
     from privacy_release_receipt`,
    { sequence: null, id: "prvrel_x", what: "receipt_without_entry" },
  ],
  [
    "the checkpoint deleted",
    "delete from privacy_audit_checkpoint",
    { sequence: 3, what: "gap" },
  ],
  [
    "a checkpoint nobody signed",
    `insert into privacy_audit_checkpoint (id, through_sequence, hash, entries,
       keep_years, pruned_at, signature)
     select 'prvchk_x', 5, hash, 3, 5, now(), 'k1:signed'
     from privacy_audit_entry where sequence = 5`,
    { sequence: 5, id: "prvchk_x", what: "checkpoint_signature" },
  ],
  [
    "an entry changed, and the database's own hashes too",
    `create or replace function privacy_audit_hash(e privacy_audit_entry)
       returns text language sql as 'select e.hash';
     update privacy_audit_entry set actor_id = 'user_2' where sequence = 5`,
    { sequence: 5, what: "hash" },
  ],
]
