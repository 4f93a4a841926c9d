import type { Corrections, DocumentAddress } from "./fields"

/** An address with every note on it, the latest last. */
export function withCorrections(
  original: DocumentAddress,
  notes: readonly Corrections[]
): DocumentAddress {
  return Object.assign({}, original, ...notes) as DocumentAddress
}

/** What of `changes` says something else than what stands. */
export function differing(
  standing: DocumentAddress,
  changes: Corrections
): Corrections {
  const saysElse = ([column, value]: [string, string]) =>
    value !== (standing[column as keyof DocumentAddress] ?? "")

  return Object.fromEntries(Object.entries(changes).filter(saysElse))
}
