/** What an operator reads who finds a run stopped, or about to be. */
export function hintFor(parts: readonly string[], maxShare: number): string {
  return `More than ${maxShare} of all rows are due (${parts.join(", ")}), so nothing goes by itself. Look at a dry run. If they are to go, an officer runs the limit with dry_run false and a limit of their own, as often as it takes`
}
