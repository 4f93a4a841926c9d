import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Cached reads that did not select ids carry no tag of their own. */
const ALL_TAGS = ["*"]

/** Empties Medusa's caches, where a shop has a caching module. */
export async function emptyCaches(container: MedusaContainer): Promise<void> {
  const caching = container.resolve(Modules.CACHING, {
    allowUnregistered: true,
  })
  await caching?.clear({ tags: ALL_TAGS })
}
