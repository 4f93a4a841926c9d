import { model } from "@medusajs/framework/utils"

/**
 * One version of the privacy notice, or a draft of the next. Once published it
 * is never changed or removed. In force is the highest version whose moment
 * has come.
 */
export const Notice = model.define("privacy_notice", {
  id: model.id({ prefix: "prvnot" }).primaryKey(),
  /** `superseded` is not stored: it follows from the clock. */
  state: model.enum(["draft", "published"]),
  /** Numbered when it is published. */
  version: model.number().unique().nullable(),
  /** `{ title, sections }`, each text in `{ nb, nn, en }`. */
  content: model.json(),
  /** `{ nb, nn, en }` */
  what_changed: model.json().nullable(),
  /** First day it holds, `YYYY-MM-DD`, in the shop's time zone. */
  effective_date: model.text().nullable(),
  /** The moment that day begins; publishing, where that was later. */
  in_force_from: model.dateTime().nullable(),
  /** SHA-256 of the canonical content, in hex. */
  content_sha256: model.text().nullable(),
  created_by: model.text(),
  published_by: model.text().nullable(),
  /** Set by the database. */
  published_at: model.dateTime().nullable(),
})
