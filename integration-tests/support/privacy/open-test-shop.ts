import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateJwtToken,
  Modules,
} from "@medusajs/framework/utils"
import createPrivacyIndexes from "../../../src/migration-scripts/create-privacy-indexes"
import createPrivacyTriggers from "../../../src/migration-scripts/create-privacy-triggers"
import { connect, openShop, type Shop } from "../shop"
import { onceOpened } from "../suite/saved-shop"

/** A shop for tests, with a way to look behind the counter. */
export type TestShop = Shop & {
  db: Knex
  container: MedusaContainer
  /** Of the one member of staff `admin` is signed in as. */
  staffToken: string
}

/** The first member of staff of every test shop. */
export const STAFF = {
  email: "staff@shop.example.com",
  password: "supersecret",
}

/**
 * Opens a shop in the runner's database. The first member of staff and the
 * plugin's indexes and triggers are the only things not made over HTTP: a shop makes them
 * with `medusa user` and `medusa db:migrate`, which the runner does not run.
 */
export const openTestShop = (
  container: MedusaContainer,
  baseUrl: string
): Promise<TestShop> => onceOpened(() => openAnew(container, baseUrl))

async function openAnew(
  container: MedusaContainer,
  baseUrl: string
): Promise<TestShop> {
  const db = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await createPrivacyIndexes({ container, args: [] })
  await createPrivacyTriggers({ container, args: [] })
  const token = await hireStaff(container)
  const shop = await openShop(await connect(baseUrl, { token }))

  return { ...shop, db, container, staffToken: token }
}

/** Creates a user who can log in, and returns their token. */
export async function hireStaff(
  container: MedusaContainer,
  email = STAFF.email
): Promise<string> {
  const user = await container.resolve(Modules.USER).createUsers({ email })
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", {
    body: { email, password: STAFF.password },
  } as never)
  await auth.updateAuthIdentities({
    id: authIdentity?.id ?? "",
    app_metadata: { user_id: user.id },
  })
  const { projectConfig } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  return generateJwtToken(
    {
      actor_id: user.id,
      actor_type: "user",
      auth_identity_id: authIdentity?.id,
      app_metadata: { user_id: user.id },
    },
    { secret: projectConfig.http.jwtSecret, expiresIn: "1d" }
  )
}
