import type { Client } from "../shop"
import { inYears } from "./desk"

const ROUTE = "/admin/privacy"
const REASON = { reason: "Because" }

/** One call of a retention route. */
export type Step = {
  name: string
  /** What an officer gets for an order, or hold, that does not exist. */
  status: number
  call: (admin: Client, id?: string) => Promise<unknown>
}

const HOLD = {
  ...REASON,
  scope: "subject",
  owner: "Finance",
  review_on: inYears(1),
}

/** For officers with a second factor. */
export const destructive: readonly Step[] = [
  {
    name: "accept records",
    status: 404,
    call: (admin, id = "order_1") =>
      admin.post(`${ROUTE}/orders/${id}/retention-lock`, {
        ...REASON,
        accept_changed: true,
      }),
  },
  {
    name: "decide a policy",
    status: 404,
    call: (admin, id = "sc_1") =>
      admin.post(`${ROUTE}/retention-policies`, {
        ...REASON,
        sales_channel_id: id,
      }),
  },
  {
    name: "place a hold",
    status: 404,
    call: (admin, id = "cus_1") =>
      admin.post(`${ROUTE}/legal-holds`, { ...HOLD, reference: id }),
  },
  {
    name: "lift a hold",
    status: 404,
    call: (admin, id = "prvhold_1") =>
      admin.post(`${ROUTE}/legal-holds/${id}/lift`, REASON),
  },
]

export const forOfficers: readonly Step[] = [
  ...destructive,
  {
    name: "list holds",
    status: 200,
    call: (admin) => admin.get(`${ROUTE}/legal-holds`),
  },
  {
    name: "note a correction",
    status: 404,
    call: (admin, id = "order_1") =>
      admin.post(`${ROUTE}/orders/${id}/corrections`, {
        ...REASON,
        address: "billing",
        changes: { city: "Bergen" },
      }),
  },
  {
    name: "backfill",
    status: 202,
    call: (admin) => admin.post(`${ROUTE}/retention-backfill`),
  },
]

/** For any user who is logged in. */
export const forStaff: readonly Step[] = [
  {
    name: "list corrections",
    status: 404,
    call: (admin, id = "order_1") =>
      admin.get(`${ROUTE}/orders/${id}/corrections`),
  },
]

/** For secret API keys too. */
export const forKeys: readonly Step[] = [
  {
    name: "list locks",
    status: 200,
    call: (admin) => admin.get(`${ROUTE}/retention-locks`),
  },
  {
    name: "summary",
    status: 200,
    call: (admin) => admin.get(`${ROUTE}/retention-locks/summary`),
  },
  {
    name: "lock of an order",
    status: 404,
    call: (admin, id = "order_1") =>
      admin.get(`${ROUTE}/orders/${id}/retention-lock`),
  },
  {
    name: "policies",
    status: 200,
    call: (admin) => admin.get(`${ROUTE}/retention-policies`),
  },
]

export const everything = [...forOfficers, ...forStaff, ...forKeys]
