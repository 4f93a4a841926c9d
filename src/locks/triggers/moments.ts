import type { Moment } from "./types"

/** How Postgres is told of a moment, and how its catalogue writes it down. */
type MomentFacts = {
  create: "trigger" | "constraint trigger"
  fires: string
  forEach: string
  deferred: boolean
  /** `pg_trigger.tgtype`: row 1, before 2, insert 4, delete 8, update 16, truncate 32. */
  type: number
}

/**
 * An update is judged after it, when no other trigger can change the row any
 * more; a removal before it, while the rows that tell whose it is are there.
 *
 * Never `update of` and never `when`: with either, Medusa could not alter the
 * columns of its own tables.
 */
export const MOMENTS: Readonly<Record<Moment, MomentFacts>> = {
  insert: {
    create: "trigger",
    fires: "after insert",
    forEach: "for each row",
    deferred: false,
    type: 5,
  },
  update: {
    create: "trigger",
    fires: "after update",
    forEach: "for each row",
    deferred: false,
    type: 17,
  },
  remove: {
    create: "trigger",
    fires: "before delete",
    forEach: "for each row",
    deferred: false,
    type: 11,
  },
  truncate: {
    create: "trigger",
    fires: "before truncate",
    forEach: "for each statement",
    deferred: false,
    type: 34,
  },
  commit: {
    create: "constraint trigger",
    fires: "after update",
    forEach: "deferrable initially deferred for each row",
    deferred: true,
    type: 17,
  },
}
