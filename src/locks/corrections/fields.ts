import { BLOCK_COLUMNS } from "../frozen"

/** Columns of an address that a sales document shows, and a note may correct. */
export const CORRECTABLE = Object.values(BLOCK_COLUMNS).flat()

/** One of {@link CORRECTABLE}. */
export type CorrectableField = (typeof CORRECTABLE)[number]

/** An address as a sales document shows it. */
export type DocumentAddress = Record<CorrectableField, string | null>

/** New values by column; an empty one says that nothing should stand there. */
export type Corrections = Partial<Record<CorrectableField, string>>

/** The two addresses of a sales document. */
export const CORRECTED_ADDRESSES = ["billing", "shipping"] as const

export type CorrectedAddress = (typeof CORRECTED_ADDRESSES)[number]
