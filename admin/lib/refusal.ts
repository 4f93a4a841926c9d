/** An answer other than 2xx, with the code that our texts go by. */
export class Refusal extends Error {
  override name = "Refusal"

  constructor(
    message: string,
    /** HTTP status; 0 where the server could not be reached. */
    readonly status: number,
    /** Such as `PRIVACY_NOT_OFFICER`; absent in answers of Medusa itself. */
    readonly code?: string
  ) {
    super(message)
  }
}

type ErrorBody = { message?: string; code?: string }

/** Reads what a server said no with. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const body: ErrorBody = await response.json().catch(() => ({}))

  return new Refusal(
    body.message ?? response.statusText,
    response.status,
    body.code
  )
}

/** What people can do about a refusal; each has a text and an icon of its own. */
export type RefusalKind =
  "not_officer" | "mfa" | "logged_out" | "busy" | "unreachable" | "other"

const KINDS: Record<string, RefusalKind> = {
  PRIVACY_NOT_OFFICER: "not_officer",
  PRIVACY_MFA_REQUIRED: "mfa",
  PRIVACY_BUSY: "busy",
  PRIVACY_EXPORT_BUSY: "busy",
}

const KINDS_BY_STATUS: Record<number, RefusalKind> = {
  0: "unreachable",
  401: "logged_out",
  403: "not_officer",
  429: "busy",
}

/** Sorts an error by what people can do about it. */
export function kindOf(error: unknown): RefusalKind {
  if (!(error instanceof Refusal)) {
    return "other"
  }
  return KINDS[error.code ?? ""] ?? KINDS_BY_STATUS[error.status] ?? "other"
}

/** Whether the route's row does not exist; for some that is an answer too. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof Refusal && error.status === 404
