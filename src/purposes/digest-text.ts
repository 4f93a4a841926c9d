import { createHash } from "node:crypto"
import type { PurposeInForce, PurposeText } from "./types"

/**
 * SHA-256, in hex, of the exact text people read when they decide: label and
 * text in one language, with a line break between them.
 *
 * @example
 * digestOfText(purpose, "nb") // "5e884898da28..."
 */
export function digestOfText(
  { label, text }: Pick<PurposeInForce, "label" | "text">,
  locale: keyof PurposeText
): string {
  return createHash("sha256")
    .update(`${label[locale]}\n${text[locale]}`)
    .digest("hex")
}
