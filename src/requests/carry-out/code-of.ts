/** The code of a refusal of ours; an error's own text may quote somebody. */
export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown }
  return /^PRIVACY_[A-Z_]+$/.test(String(code)) ? String(code) : "unexpected"
}
