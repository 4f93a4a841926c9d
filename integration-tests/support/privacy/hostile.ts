import type { Client } from "../shop"

const ERASURE = { confirm_email: "x@example.com", reason: "other" }
const EXPORT = { format: "json", reason: "other" }

type Route = {
  name: string
  code: string
  call: (admin: Client, id: string) => Promise<unknown>
}

/** Every route that takes an id, and what it answers when it knows none. */
export const ROUTES: readonly Route[] = [
  {
    name: "status",
    code: "PRIVACY_CUSTOMER_NOT_FOUND",
    call: (admin, id) => admin.get(`/admin/privacy/customers/${id}`),
  },
  {
    name: "erasure plan",
    code: "PRIVACY_CUSTOMER_NOT_FOUND",
    call: (admin, id) =>
      admin.get(`/admin/privacy/customers/${id}/erasure-plan`),
  },
  {
    name: "export",
    code: "PRIVACY_CUSTOMER_NOT_FOUND",
    call: (admin, id) =>
      admin.post(`/admin/privacy/customers/${id}/export`, EXPORT),
  },
  {
    name: "erase",
    code: "PRIVACY_CUSTOMER_NOT_FOUND",
    call: (admin, id) =>
      admin.post(`/admin/privacy/customers/${id}/erase`, ERASURE),
  },
  {
    name: "erase by order",
    code: "PRIVACY_ORDER_NOT_FOUND",
    call: (admin, id) =>
      admin.post(`/admin/privacy/orders/${id}/erase-subject`, ERASURE),
  },
  {
    name: "receipt",
    code: "PRIVACY_RECEIPT_NOT_FOUND",
    call: (admin, id) => admin.get(`/admin/privacy/receipts/${id}`),
  },
]

/** Routes that take nothing but an id, and no query. */
export const READS: readonly string[] = [
  "/admin/privacy/customers/cus_1",
  "/admin/privacy/customers/cus_1/erasure-plan",
  "/admin/privacy/receipts/prvrec_1",
  "/admin/privacy/data-map",
  "/admin/privacy/data-map/coverage",
]

/** Texts that Postgres can hold and that mean something to somebody else. */
export const HOSTILE_TEXTS: readonly string[] = [
  "' or 1=1",
  "' or 1=1; drop table customer; --",
  '") or ("1"="1',
  "$1",
  "?::text[]",
  "%%%",
  "__proto__",
  "Ørjan Æsås 🦊",
  "\u202Eevil\u200B",
  "<script>alert(1)</script>",
]

/** Ids that are none, as a path segment decodes to them. */
export const HOSTILE_IDS: readonly string[] = [
  ...HOSTILE_TEXTS.filter((text) => !/^[\w-]+$/.test(text)),
  "cus_1\0",
  "\0",
  "../../etc/passwd",
  "kari@example.com",
  "x".repeat(10_000),
  "\n\r\t",
]

const LONG = "x".repeat(90_000)

/** Laid over an erasure that would succeed. */
export const MALFORMED_ERASURES: readonly (object | unknown[])[] = [
  [],
  { confirm_email: null },
  { confirm_email: undefined },
  { confirm_email: "" },
  { confirm_email: 7 },
  { confirm_email: ["a@example.com"] },
  { confirm_email: LONG },
  { reason: "because" },
  { reason: null },
  { reason: undefined },
  { reason: "__proto__" },
  { note: LONG },
  { note: "" },
  { note: "a zero \0 byte" },
  { note: {} },
  { override: "open_order" },
  { override: null },
  { override: ["no_such_guard"] },
  { override: ["unmapped_data"] },
  { override: ["legal_hold"] },
  { override: [null] },
  { force: true },
  { customer_id: "cus_2" },
  { overide: [] },
]

/** Laid over an export that would succeed. */
export const MALFORMED_EXPORTS: readonly object[] = [
  { format: "pdf" },
  { format: null },
  { format: undefined },
  { format: ["json"] },
  { locale: "de" },
  { locale: "" },
  { locale: null },
  { locale: LONG },
  { scope: "everything" },
  { reason: "curiosity" },
  { reason: undefined },
  { note: "a zero \0 byte" },
  { note: LONG },
  { email: "kari@example.com" },
]

export const MALFORMED_SEARCHES: readonly object[] = [
  [],
  {},
  { q: "kari" },
  { email: null },
  { email: LONG },
  { email: "zero\0@example.com" },
  { email: ["kari@example.com"] },
  { phone: "+++++" },
  { phone: "\0" + "4000" },
  { phone: 40000001 },
  { order_display_id: 0 },
  { order_display_id: -1 },
  { order_display_id: 1.5 },
  { order_display_id: "one" },
  { order_display_id: true },
  { order_display_id: [1] },
  { order_display_id: 2 ** 31 },
  { order_display_id: "9".repeat(400) },
  { customer_id: {} },
  { customer_id: "\0" },
]
