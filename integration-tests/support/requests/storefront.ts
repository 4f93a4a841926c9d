import { sentMails } from "../mail"
import { waitUntil } from "../shop/client/wait-until"
import type { Client } from "../shop"

/** A request as the storefront shows it. */
export type ShownRequest = {
  id: string
  type: string
  status: string
  waiting_for: string | null
  due_on: string | null
  execute_after: string | null
  can_cancel: boolean
  guards: { code: string; display_ids: string[] }[]
  archive: { state: string; progress: number | null } | null
}

export type RequestAnswer = { privacy_request: ShownRequest }

const CODES = { template: "privacy-code" } as const

/** Mails are sent after the answer, a few at a time: a flood takes a while. */
const PATIENCE = { ms: 90_000, everyMs: 50 }

const codeIn = (text: string): string => /\b\d{8}\b/.exec(text)?.[0] ?? ""

/** Does what mails a code to an address, and returns that code. */
export const codeAfter = async (
  to: string,
  act: () => Promise<unknown>
): Promise<string> => {
  const before = sentMails({ ...CODES, to }).length
  await act()
  return await waitUntil(
    "a fresh code",
    async () => {
      const mails = sentMails({ ...CODES, to })
      return mails.length > before
        ? codeIn(mails.at(-1)?.text ?? "")
        : undefined
    },
    PATIENCE
  )
}

type Asked = { request_id: string; expires_in_minutes: number }

/** Somebody without an account, at a storefront's privacy page. */
export const guestAt = (client: Client) => {
  const route = "/store/privacy/requests"
  const withCode =
    <T>(step: string) =>
    (request_id: string, code: string, said: object = {}) =>
      client.post<T>(`${route}/${step}`, { request_id, code, ...said })

  return {
    ask: (email: string, type: string, more: object = {}) =>
      client.post<Asked>(route, { email, type, ...more }, { expect: 202 }),
    verify: withCode<RequestAnswer>("verify"),
    status: withCode<RequestAnswer>("status"),
    cancel: withCode<RequestAnswer>("cancel"),
    archive: (request_id: string, code: string) =>
      client.download(`${route}/archive`, { body: { request_id, code } }),
  }
}

/** The same caller, from another network. */
export const from = (client: Client, ip: string): Client =>
  client.with({ "x-forwarded-for": ip })

type Page = { privacy_requests: ShownRequest[]; count: number }

/** A logged-in customer, at a storefront's privacy page. */
export const ownDataOf = (client: Client) => {
  const route = "/store/customers/me/privacy"
  return {
    code: () => client.post(`${route}/code`, {}, { expect: 202 }),
    ask: (body: object) =>
      client.post<RequestAnswer>(`${route}/requests`, body),
    list: (query: Record<string, unknown> = {}) =>
      client.get<Page>(`${route}/requests`, { query }),
    read: (id: string) => client.get<RequestAnswer>(`${route}/requests/${id}`),
    cancel: (id: string) =>
      client.delete<RequestAnswer>(`${route}/requests/${id}`),
    archive: (id: string, code: string) =>
      client.download(`${route}/requests/${id}/archive`, { body: { code } }),
  }
}
