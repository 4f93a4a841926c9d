import { asValue } from "@medusajs/framework/awilix"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  ModulesSdkUtils,
  Modules,
} from "@medusajs/framework/utils"
import { type PrivacyContext, resolvePrivacy } from "../../src/privacy-context"
import type { BootedShop } from "./boot"

/** The booted shop's plugin, working on one database. */
export type PrivacyAt = {
  privacy: PrivacyContext
  knex: Knex
  locking: ILockingModule
  close(): Promise<void>
}

/**
 * Points the plugin at a database other than the one the shop was booted on,
 * through the container, as a request's scope would.
 */
export async function privacyAt(
  { container }: BootedShop,
  databaseUrl: string
): Promise<PrivacyAt> {
  const knex = ModulesSdkUtils.createPgConnection({
    clientUrl: databaseUrl,
    driverOptions: { connection: { ssl: false } },
  }) as unknown as Knex
  const scope = container.createScope() as MedusaContainer
  scope.register(ContainerRegistrationKeys.PG_CONNECTION, asValue(knex))

  return {
    privacy: await resolvePrivacy(scope),
    knex,
    locking: container.resolve(Modules.LOCKING),
    close: () => knex.destroy(),
  }
}
