import type { RetentionPolicy } from "../policy"
import { AUSTRIA } from "./at"
import { BELGIUM } from "./be"
import { GERMANY } from "./de"
import { DENMARK } from "./dk"
import { SPAIN } from "./es"
import { EU_OSS } from "./eu-oss"
import { FINLAND } from "./fi"
import { FRANCE } from "./fr"
import { UNITED_KINGDOM } from "./gb"
import { ITALY } from "./it"
import { NETHERLANDS } from "./nl"
import { NORWAY } from "./no"
import { POLAND } from "./pl"
import { SWEDEN } from "./se"

/**
 * The laws this package knows, Norway first. A new country is one file and one
 * line here.
 *
 * @example
 * PRESETS.map(({ id }) => id) // ["no", "se", "dk", ..., "eu_oss"]
 */
export const PRESETS: readonly RetentionPolicy[] = [
  NORWAY,
  SWEDEN,
  DENMARK,
  FINLAND,
  GERMANY,
  AUSTRIA,
  FRANCE,
  NETHERLANDS,
  BELGIUM,
  UNITED_KINGDOM,
  ITALY,
  SPAIN,
  POLAND,
  EU_OSS,
]

/**
 * The preset with an id, or undefined where there is none.
 *
 * @example
 * presetFor("no")?.legal_basis // "Bokføringsloven § 13"
 */
export function presetFor(id: string): RetentionPolicy | undefined {
  return PRESETS.find((preset) => preset.id === id)
}
