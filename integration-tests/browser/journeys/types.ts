import type { Desk } from "../../support/browser/desk"
import type { People } from "../../support/browser/people"

/** What a journey has at hand, once everything has started. */
export type At = () => Desk & { people: People }
