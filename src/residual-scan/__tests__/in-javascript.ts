/**
 * A pattern made for Postgres as JavaScript reads it. Text is compared in lower
 * case there too.
 */
export const matches = (pattern: string | undefined, text: string): boolean =>
  new RegExp(
    (pattern ?? "$never")
      .replaceAll("[:alnum:]", "\\p{L}\\p{N}")
      .replaceAll("[:space:]", "\\s"),
    "u"
  ).test(text.toLowerCase())
