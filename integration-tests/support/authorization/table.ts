/**
 * Who gets past the door of a route. What happens behind it, a 404 for an id
 * nobody knows or a 400 for an empty body, is not asked here.
 */
export type Level =
  /** Any admin user, and a secret API key. */
  | "staff"
  /** Any admin user. */
  | "user"
  /** A privacy officer. */
  | "officer"
  /** A privacy officer with a fresh second factor. */
  | "destructive"
  /** A logged-in customer, for their own rows. */
  | "customer"
  /** Anybody with the shop's publishable key. */
  | "public"
  /** The same, with a code that was mailed to them, or a signature. */
  | "code"

type Row = { level: Level; body?: object }

const row = (level: Level, body?: object): Row => ({ level, body })

const CODE = { request_id: "nothing", code: "00000000" }

/** Every route of the plugin, and who gets in. */
export const AUTHORIZATION: Readonly<Record<string, Row>> = {
  "GET /admin/privacy/audit-entries": row("officer"),
  "GET /admin/privacy/audit-entries/head": row("officer"),
  "POST /admin/privacy/audit-entries/verify": row("officer"),
  "GET /admin/privacy/customers/:id": row("staff"),
  "GET /admin/privacy/customers/:id/consents": row("staff"),
  "POST /admin/privacy/customers/:id/erase": row("destructive"),
  "GET /admin/privacy/customers/:id/erasure-plan": row("officer"),
  "POST /admin/privacy/customers/:id/export": row("destructive"),
  "POST /admin/privacy/customers/:id/restriction/exceptions":
    row("destructive"),
  "POST /admin/privacy/customers/:id/restriction/lift": row("destructive"),
  "GET /admin/privacy/data-map": row("staff"),
  "GET /admin/privacy/data-map/coverage": row("staff"),
  "GET /admin/privacy/disclosures": row("officer"),
  "POST /admin/privacy/disclosures": row("officer"),
  "GET /admin/privacy/legal-holds": row("officer"),
  "POST /admin/privacy/legal-holds": row("destructive"),
  "POST /admin/privacy/legal-holds/:id/lift": row("destructive"),
  "GET /admin/privacy/notices": row("staff"),
  "POST /admin/privacy/notices": row("officer"),
  "GET /admin/privacy/notices/:id": row("staff"),
  "POST /admin/privacy/notices/:id": row("officer"),
  "DELETE /admin/privacy/notices/:id": row("officer"),
  "POST /admin/privacy/notices/:id/publish": row("officer"),
  "GET /admin/privacy/orders/:id/corrections": row("user"),
  "POST /admin/privacy/orders/:id/corrections": row("officer"),
  "POST /admin/privacy/orders/:id/erase-subject": row("destructive"),
  "GET /admin/privacy/orders/:id/retention-lock": row("staff"),
  "POST /admin/privacy/orders/:id/retention-lock": row("destructive"),
  "GET /admin/privacy/purposes": row("staff"),
  "POST /admin/privacy/purposes": row("officer"),
  "GET /admin/privacy/receipts/:id": row("staff"),
  "GET /admin/privacy/reports/processing-activities": row("staff"),
  "GET /admin/privacy/reports/requests": row("staff"),
  "GET /admin/privacy/recipient-tasks": row("officer"),
  "GET /admin/privacy/recipient-tasks/:id": row("officer"),
  "POST /admin/privacy/recipient-tasks/:id/complete": row("officer"),
  "POST /admin/privacy/recipient-tasks/:id/retry": row("officer"),
  "GET /admin/privacy/recipients": row("staff"),
  "POST /admin/privacy/recipients": row("destructive"),
  "POST /admin/privacy/recipients/:id": row("destructive"),
  "GET /admin/privacy/requests": row("staff"),
  "POST /admin/privacy/requests": row("staff"),
  "GET /admin/privacy/requests/:id": row("staff"),
  "GET /admin/privacy/requests/summary": row("staff"),
  "POST /admin/privacy/requests/:id/approve": row("destructive"),
  "GET /admin/privacy/requests/:id/archive": row("destructive"),
  "POST /admin/privacy/requests/:id/cancel": row("officer"),
  "POST /admin/privacy/requests/:id/complete": row("destructive"),
  "GET /admin/privacy/requests/:id/evidence": row("officer"),
  "POST /admin/privacy/requests/:id/extend": row("officer"),
  "GET /admin/privacy/requests/:id/letter": row("officer"),
  "POST /admin/privacy/requests/:id/refuse": row("officer"),
  "POST /admin/privacy/requests/:id/verify": row("officer"),
  "POST /admin/privacy/retention-backfill": row("officer"),
  "GET /admin/privacy/retention-locks": row("staff"),
  "GET /admin/privacy/retention-locks/summary": row("staff"),
  "GET /admin/privacy/retention-policies": row("staff"),
  "POST /admin/privacy/retention-policies": row("destructive"),
  "POST /admin/privacy/retention-sweep": row("destructive", { dry_run: false }),
  "GET /admin/privacy/settings": row("staff"),
  "GET /admin/privacy/storage-limits": row("staff"),
  "POST /admin/privacy/storage-limits/:id/run": row("destructive", {
    dry_run: false,
  }),
  "POST /admin/privacy/subjects/search": row("officer"),
  "GET /privacy/notice": row("public"),
  // signed by the recipient: nobody here has a secret
  "POST /privacy/recipients/acknowledge": row("code", {
    task_id: "nothing",
    status: "completed",
  }),
  "POST /store/customers/me/privacy/code": row("customer"),
  "GET /store/customers/me/privacy/preferences": row("customer"),
  "POST /store/customers/me/privacy/preferences": row("customer"),
  "GET /store/customers/me/privacy/purposes/:id": row("customer"),
  "GET /store/customers/me/privacy/requests": row("customer"),
  "POST /store/customers/me/privacy/requests": row("customer"),
  "GET /store/customers/me/privacy/requests/:id": row("customer"),
  "DELETE /store/customers/me/privacy/requests/:id": row("customer"),
  "POST /store/customers/me/privacy/requests/:id/archive": row("customer"),
  "GET /store/privacy/notice": row("public"),
  "POST /store/privacy/activity": row("customer"),
  "POST /store/privacy/preferences": row("public"),
  "POST /store/privacy/preferences/verify": row("code", CODE),
  "POST /store/privacy/unsubscribe": row("public"),
  "GET /store/privacy/purposes": row("public"),
  "POST /store/privacy/requests": row("public"),
  "POST /store/privacy/requests/archive": row("code", CODE),
  "POST /store/privacy/requests/cancel": row("code", CODE),
  "POST /store/privacy/requests/status": row("code", CODE),
  "POST /store/privacy/requests/verify": row("code", CODE),
}

/** Those who knock. */
export const CALLERS = [
  "stranger",
  "customer",
  "erased customer",
  "secret key",
  "user",
  "officer without fresh factor",
  "officer",
] as const

export type Caller = (typeof CALLERS)[number]

/** What a caller is told at a door: let in, or the status of the refusal. */
export type Verdict = "in" | 401 | 403

const everybody = (verdict: Verdict): Record<Caller, Verdict> => ({
  stranger: verdict,
  customer: verdict,
  "erased customer": verdict,
  "secret key": verdict,
  user: verdict,
  "officer without fresh factor": verdict,
  officer: verdict,
})

/** What each caller is told, by level: every cell of the table. */
export const VERDICTS: Readonly<Record<Level, Record<Caller, Verdict>>> = {
  staff: {
    ...everybody(401),
    "secret key": "in",
    user: "in",
    "officer without fresh factor": "in",
    officer: "in",
  },
  user: {
    ...everybody(401),
    user: "in",
    "officer without fresh factor": "in",
    officer: "in",
  },
  officer: {
    ...everybody(401),
    user: 403,
    "officer without fresh factor": "in",
    officer: "in",
  },
  destructive: { ...everybody(401), user: 403, officer: "in" },
  customer: { ...everybody(401), customer: "in" },
  public: everybody("in"),
  // nobody here has got a code
  code: everybody(401),
}
