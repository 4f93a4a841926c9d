import type { RetentionSummary } from "../../../src/locks/summary/read-summary"
import type { LockView } from "../../../src/locks/view/lock-view"
import type { OrderLockView } from "../../../src/locks/view/read-order-lock"
import type { CallOptions, Ref, Shop } from "../shop"

type Desk = Pick<Shop, "admin">

export type LockList = {
  retention_locks: LockView[]
  count: number
  offset: number
  limit: number
}

export type Hold = {
  id: string
  scope: string
  reference: string
  ground: string | null
  reason: string
  owner: string
  review_on: string
  placed_by: string
  lifted_at: string | null
  lifted_by: string | null
  lift_reason: string | null
}

/** What a decision answers. */
export type Decided = {
  retention_policy: Record<string, unknown> & { id: string }
  effect: Record<"locks" | "lengthens" | "shortens" | "gives_end", number>
  reconcile: { id: string; kind: string; state: string }
}

/** The laws, the rules in force, and what was decided. */
export type PolicyList = {
  retention_policies: { id: string; kind: string; settings: object }[]
  count: number
  presets: unknown[]
  rules: Record<string, unknown>[]
}

const ROUTE = "/admin/privacy"

/** What an officer does about retention, over HTTP. */
export const listLocks = ({ admin }: Desk, query: object = {}) =>
  admin.get<LockList>(`${ROUTE}/retention-locks`, { query: { ...query } })

export const lockOf = async ({ admin }: Desk, { id }: Ref, query = {}) =>
  (
    await admin.get<{ retention_lock: OrderLockView }>(
      `${ROUTE}/orders/${id}/retention-lock`,
      { query }
    )
  ).retention_lock

export const acceptRecords = async ({ admin }: Desk, { id }: Ref, body = {}) =>
  (
    await admin.post<{ retention_lock: OrderLockView }>(
      `${ROUTE}/orders/${id}/retention-lock`,
      { accept_changed: true, reason: "Compared with the ledger", ...body }
    )
  ).retention_lock

export const readSummary = async ({ admin }: Desk) =>
  (
    await admin.get<{ retention_summary: RetentionSummary }>(
      `${ROUTE}/retention-locks/summary`
    )
  ).retention_summary

export const placeHold = async ({ admin }: Desk, body: object) =>
  (
    await admin.post<{ legal_hold: Hold }>(`${ROUTE}/legal-holds`, {
      reason: "Tax audit 2027/14",
      owner: "Finance",
      review_on: inYears(1),
      ...body,
    })
  ).legal_hold

export const liftHold = async (
  { admin }: Desk,
  { id }: Ref,
  body: object = { reason: "The audit is closed" }
) =>
  (
    await admin.post<{ legal_hold: Hold }>(
      `${ROUTE}/legal-holds/${id}/lift`,
      body
    )
  ).legal_hold

export const decidePolicy = <T>(
  { admin }: Desk,
  body: object,
  options?: CallOptions
) =>
  admin.post<T>(
    `${ROUTE}/retention-policies`,
    { reason: "The accountant says so", ...body },
    options
  )

export const noteCorrection = <T>(
  { admin }: Desk,
  { id }: Ref,
  body: object = {}
) =>
  admin.post<T>(`${ROUTE}/orders/${id}/corrections`, {
    address: "billing",
    changes: { city: "Bergen" },
    reason: "Asked by letter",
    ...body,
  })

/** A day so many years from now, `YYYY-MM-DD`. */
export const inYears = (years: number): string => {
  const day = new Date()
  day.setUTCFullYear(day.getUTCFullYear() + years)

  return day.toISOString().slice(0, 10)
}
