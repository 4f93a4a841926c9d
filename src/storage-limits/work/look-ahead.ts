import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Moments } from "../runs/moments"
import { nextRows } from "./next-rows"
import type { Position } from "./position"

/** Finding due rows reads the table; so many are found at once. */
const FAR = 5000

/**
 * Due rows one worker has found ahead of its run. They are looked at again when
 * their turn comes: until then, anything may have happened to them.
 */
export class LookAhead {
  private part = ""
  private ids: string[] = []

  /** Up to `size` rows behind a position, in the order of their keys. */
  async take(
    trx: Knex.Transaction,
    position: Position,
    { moments, size }: { moments: Moments; size: number }
  ): Promise<string[]> {
    const known = this.behind(position)
    if (known.length) {
      return known.slice(0, size)
    }
    this.part = position.part.name
    this.ids = await nextRows(trx, position, { moments, size: FAR })

    return this.ids.slice(0, size)
  }

  /** Nothing when another worker took the run somewhere else. */
  private behind({ part, after }: Position): string[] {
    const at = part.name === this.part ? this.ids.indexOf(after) : -1

    return at < 0 ? [] : this.ids.slice(at + 1)
  }
}
