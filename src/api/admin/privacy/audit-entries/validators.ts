import { z } from "@medusajs/framework/zod"
import { Code, PAGE } from "../../../fields"

/** One, or several of which any will do. */
const Codes = z.union([Code, z.array(Code).min(1).max(100)])

const Moment = z.iso
  .datetime({ offset: true, error: "Expected a date and time with its offset" })
  .transform((text) => new Date(text))

/** Columns of an entry, all of them shown unless `fields` names some. */
export const AUDIT_ENTRY_FIELDS = [
  "id",
  "sequence",
  "action",
  "actor_id",
  "request_id",
  "subject_digest",
  "details",
  "previous_hash",
  "hash",
  "created_at",
  "updated_at",
  "deleted_at",
] as const

const Field = z.enum(AUDIT_ENTRY_FIELDS)

export type AdminListAuditEntriesType = z.output<typeof AdminListAuditEntries>
export const AdminListAuditEntries = z.strictObject({
  ...PAGE,
  order: z
    .enum(["sequence", "-sequence", "created_at", "-created_at"])
    .default("-sequence"),
  fields: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(Field))
    .default([...AUDIT_ENTRY_FIELDS]),
  action: Codes.optional(),
  actor_id: Codes.optional(),
  request_id: Codes.optional(),
  subject_digest: Codes.optional(),
  created_at: z
    .strictObject({
      $gt: Moment.optional(),
      $gte: Moment.optional(),
      $lt: Moment.optional(),
      $lte: Moment.optional(),
    })
    .optional(),
})

const Sequence = z.int().min(0)

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "Expected a SHA-256 in hex")

export type AdminVerifyAuditEntriesType = z.output<
  typeof AdminVerifyAuditEntries
>
/** An anchor as it was downloaded, or number and hash noted down from one. */
export const AdminVerifyAuditEntries = z.strictObject({
  anchor: z
    .union([
      z.strictObject({ sequence: Sequence, hash: Sha256 }),
      z.strictObject({
        sequence: Sequence,
        hash: Sha256,
        entries: z.int().min(0),
        taken_at: z.iso.datetime(),
        signature: z.string().min(1).max(200),
      }),
    ])
    .optional(),
})
