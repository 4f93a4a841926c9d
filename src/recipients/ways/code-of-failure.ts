const CODE = /^[\w.-]{1,64}$/

/**
 * A word for what went wrong. Messages are never kept: they may quote the
 * person.
 */
export function codeOfFailure(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown }
  const word = [code, name].find(
    (one) => typeof one === "string" && CODE.test(one)
  )
  return word === undefined || word === "Error" ? "failed" : String(word)
}
