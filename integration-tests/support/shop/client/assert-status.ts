import type { Response } from "supertest"
import { HttpError, type Exchanged } from "./http-error"

type Asked = Pick<Exchanged, "method" | "route"> & { readonly expect?: number }

export const assertStatus = (
  { method, route, expect }: Asked,
  { status, body, text }: Response
): void => {
  if (expect ? status === expect : status >= 200 && status < 300) {
    return
  }

  throw new HttpError({
    method,
    route,
    status,
    expected: `${expect ?? "2xx"}`,
    body: readable(body) ?? text,
  })
}

/** A refusal reads the same whether bytes or JSON were asked for. */
const readable = (body: unknown): unknown => {
  if (Buffer.isBuffer(body)) {
    return body.toString("utf8")
  }

  return Object.keys(body ?? {}).length ? body : undefined
}
