import type { OwnRecipient, RecipientNotice } from "../../../src/recipients"
import { named } from "./desk"

/** A recipient of a shop's own, as its options would name one. */
export class Bookkeeper implements OwnRecipient {
  readonly id = "bookkeeper"
  readonly kind = "accounting" as const
  readonly label = named("Regnskapskontoret")
  readonly heard: RecipientNotice[] = []
  status: "done" | "accepted" = "done"
  isClosed = false

  async notify(notice: RecipientNotice) {
    if (this.isClosed) {
      throw Object.assign(new Error("closed"), { code: "closed" })
    }
    this.heard.push(notice)
    return { status: this.status }
  }
}
