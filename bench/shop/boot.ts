import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import load from "@medusajs/medusa/loaders/index"

/** The repository, which its `medusa-config.ts` makes a shop. */
export const SHOP = join(__dirname, "../..")

/** A Medusa running in this process. One process can run one. */
export type BootedShop = {
  container: MedusaContainer
  shutdown(): Promise<void>
}

/**
 * Boots the shop on a database: all that a real one loads, except its routes
 * and its dashboard.
 */
export async function bootShop(databaseUrl: string): Promise<BootedShop> {
  // the shop's configuration reads it
  process.env.DATABASE_URL = databaseUrl
  return await load({
    directory: SHOP,
    expressApp: undefined as never,
    skipLoadingEntryPoints: true,
  })
}
