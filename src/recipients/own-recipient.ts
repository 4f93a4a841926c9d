import type { MedusaContainer } from "@medusajs/framework/types"
import type { Category } from "../data-map/vocabulary"
import type { PurposeText } from "../purposes/types"
import type { NoticeType, RecipientInForce, RegisterKind } from "./types"
import { DEFAULTS } from "./register/defaults"

/** What a recipient of the shop's own is told. */
export type RecipientNotice = {
  /** The task's id: the same each time it is told, so that telling twice does no harm. */
  id: string
  type: NoticeType
  customer_ids: string[]
  order_display_ids: number[]
  /** Only where `needs_email` says so. */
  emails?: string[]
}

/**
 * A recipient of the shop's own: a class with a `notify()`, an object of which
 * stands in the option `recipients`.
 *
 * What `notify()` throws counts as a failed attempt and is tried again later,
 * eight times in all. `accepted` waits for `POST /privacy/recipients/acknowledge`
 * or an officer; nothing, or `done`, settles the task.
 *
 * @example
 * class Bookkeeper implements OwnRecipient {
 *   id = "bookkeeper"
 *   kind = "accounting" as const
 *   label = { nb: "Regnskapskontoret", nn: "Rekneskapskontoret", en: "The bookkeeper" }
 *   async notify({ id, type, customer_ids }: RecipientNotice) {
 *     await askToForget(id, type, customer_ids)
 *   }
 * }
 */
export type OwnRecipient = {
  /** Lower case letters, digits and underscores. */
  id: string
  kind: RegisterKind
  label: PurposeText
  categories?: readonly Category[]
  purposes?: readonly string[]
  tells?: readonly NoticeType[]
  needs_email?: boolean
  notify(
    notice: RecipientNotice,
    context: { container: MedusaContainer }
  ): Promise<{ status?: "done" | "accepted" } | void>
}

/** What the register says of it, as long as no officer decided more. */
export function fromOwn(own: OwnRecipient): RecipientInForce {
  const { id, kind, label, categories, purposes, tells, needs_email } = own
  return {
    ...DEFAULTS,
    id,
    kind,
    label,
    categories: categories ?? [],
    purposes: purposes ?? [],
    tells: tells ?? DEFAULTS.tells,
    needs_email: needs_email ?? false,
    way: "own",
    source: "option",
  }
}
