const SHOWN = 20

/** The first of many lines, and how many there are beside them. */
export function shortened(lines: readonly string[]): string[] {
  const more = lines.length - SHOWN
  return more > 0
    ? [...lines.slice(0, SHOWN), `  and ${more} more; --json has them all`]
    : [...lines]
}
