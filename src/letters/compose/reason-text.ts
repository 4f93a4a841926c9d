/** The text of a coded reason; the other one where nobody wrote one. */
export function reasonText(
  texts: Readonly<Record<string, string>>,
  code: string | null,
  other: string
): string {
  return code && Object.hasOwn(texts, code) ? (texts[code] ?? other) : other
}
