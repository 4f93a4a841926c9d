/** What was asked and what came back. */
export interface Exchanged {
  readonly method: string
  readonly route: string
  readonly status: number
  /** A status, or `2xx`. */
  readonly expected: string
  readonly body: unknown
}

/** An answer other than the expected one, with all that is needed to see why. */
export class HttpError extends Error {
  override readonly name = "HttpError"
  readonly status: number
  readonly body: unknown

  constructor({ method, route, status, expected, body }: Exchanged) {
    super(
      `${method} ${route} answered ${status}, expected ${expected}: ` +
        (typeof body === "string" ? body : JSON.stringify(body))
    )
    this.status = status
    this.body = body
  }
}
