import { MedusaError } from "@medusajs/framework/utils"

/** What a trigger's SQLSTATE is called where people read it. */
const CODES = {
  PRV01: "PRIVACY_RECORD_LOCKED",
  PRV02: "PRIVACY_LOCK_HELD",
} as const

/** Codes that mean: this is locked. Routes answer 423 with them. */
export const LOCKED_CODES: readonly string[] = Object.values(CODES)

const LONGEST = 300

/**
 * The refusal of one of the plugin's triggers, as an error people can read;
 * undefined for any other. What a trigger says names ids, days and laws only,
 * while the text before it may quote the statement's values.
 */
export function lockedError(
  sqlState: string,
  error: unknown
): MedusaError | undefined {
  const code = CODES[sqlState as keyof typeof CODES]
  if (!code) {
    return undefined
  }
  const { message = "" } = error as { message?: string }
  const said = message.slice(message.lastIndexOf(`${code}: `))
  const [reason = ""] = said.startsWith(code)
    ? said.slice(code.length + 2).split("\n")
    : ["What bookkeeping law holds was not changed"]

  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    reason.slice(0, LONGEST),
    code
  )
}
