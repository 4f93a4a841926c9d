import { model } from "@medusajs/framework/utils"

/**
 * Long work, and how far it has come: a backfill, a release sweep, a storage
 * limit. Written in the transaction of each batch, so that it never says more
 * than was done, and whoever starts next goes on from there.
 */
export const Run = model
  .define("privacy_run", {
    id: model.id({ prefix: "prvrun" }).primaryKey(),
    /** `backfill`, `reconcile`, `release`, or the id of a storage limit. */
    kind: model.text(),
    state: model
      .enum(["running", "completed", "stopped", "failed"])
      .default("running"),
    dry_run: model.boolean().default(false),
    total: model.number().nullable(),
    done: model.number().default(0),
    skipped: model.number().default(0),
    /** Last id worked on. */
    cursor: model.text().nullable(),
    /** The day it ran for; a later run for an earlier day is refused. */
    today: model.text().nullable(),
    /** Counts and codes; never values. */
    details: model.json().nullable(),
    started_by: model.text(),
    heartbeat_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["kind", "created_at"] }])
