import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaModule } from "@medusajs/framework/modules-sdk"
import { Modules } from "@medusajs/framework/utils"
import { type AuthMethods, watchLogins } from "./watch-logins"

/**
 * Watches the logins of the auth module that this process has loaded: the one
 * instance that routes, workflows and other modules share.
 */
export function watchLoadedAuth(knex: Knex): void {
  for (const loaded of MedusaModule.getLoadedModules()) {
    const auth: unknown = loaded[Modules.AUTH]
    if (auth) {
      watchLogins(auth as AuthMethods, knex)
    }
  }
}
