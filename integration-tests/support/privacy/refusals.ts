import { HttpError } from "../shop"

/** What a refused call answered. */
export type Refusal = {
  status: number
  code: string | undefined
  message: string
}

/** Waits for a call to be refused; fails when it was not. */
export const refusalOf = async (call: Promise<unknown>): Promise<Refusal> => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason
  )
  if (!(error instanceof HttpError)) {
    throw new Error(`Expected a refusal, got ${JSON.stringify(error)}`)
  }
  const body = readable(error.body)

  return { status: error.status, code: body.code, message: body.message ?? "" }
}

/** Downloads are read as text, even when a refusal comes instead. */
const readable = (body: unknown): { code?: string; message?: string } => {
  if (typeof body !== "string") {
    return body ?? {}
  }
  try {
    return JSON.parse(body) as { code?: string; message?: string }
  } catch {
    return { message: body }
  }
}
