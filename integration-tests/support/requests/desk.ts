import type { AdminPrivacyRequest } from "../../../src/api/admin/privacy/requests/present"
import { type CallOptions, type Client, waitUntil } from "../shop"

const ROUTE = "/admin/privacy/requests"

type Answer = { privacy_request: AdminPrivacyRequest }

/** A request with what happened to it. */
export type RequestInFull = AdminPrivacyRequest & {
  timeline: { action: string; actor_id: string; details: object | null }[]
  letters: { template: string; state: string }[]
  archive: { state: string } | null
  content: Record<string, unknown> | null
}

/** The steps a request can be taken through at the desk. */
export type Step =
  "verify" | "approve" | "refuse" | "extend" | "cancel" | "complete"

/** What a privacy officer does with requests, over HTTP. */
export const requestDesk = (admin: Client) => ({
  open: async (body: object, options?: CallOptions) =>
    (await admin.post<Answer>(ROUTE, body, options)).privacy_request,
  step: async (id: string, step: Step, body = {}) =>
    (await admin.post<Answer>(`${ROUTE}/${id}/${step}`, body)).privacy_request,
  read: async (id: string) =>
    (await admin.get<{ privacy_request: RequestInFull }>(`${ROUTE}/${id}`))
      .privacy_request,
  list: (query: object = {}) =>
    admin.get<{ privacy_requests: AdminPrivacyRequest[]; count: number }>(
      ROUTE,
      { query: query as Record<string, unknown> }
    ),
})

export type RequestDesk = ReturnType<typeof requestDesk>

/** Waits until a request has come so far. */
export const awaitStatus = (desk: RequestDesk, id: string, status: string) =>
  waitUntil(`request ${id} to be ${status}`, async () => {
    const request = await desk.read(id)
    return request.status === status ? request : undefined
  })
