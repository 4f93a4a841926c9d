import { me } from "../../canary"
import { eraseCustomer, planErasure } from "../../privacy/desk"
import { refusalOf } from "../../privacy/refusals"
import { aPerson, logIn, register, storeAs } from "../../shop"
import type { CategoryExercises } from "./stage"

/** How somebody comes in. */
export const access = {
  account: async ({ shop, person, rows }) => {
    expect(rows("provider_identity")).toMatchObject([
      { provider: "emailpass", provider_metadata: true },
    ])
    expect(rows("auth_password_reset_token")).toMatchObject([
      { token_hash: true },
    ])
    const { text } = person.archive
    const { issued, words } = person.life
    const secrets = [...issued, ...words.secrets(), "scrypt"]
    expect(secrets.length).toBeGreaterThan(3)
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])

    const refused = await refusalOf(logIn(shop, person.life.person))
    expect(refused.status).toBe(401)
    const old = storeAs(shop, me(person.life)).get("/store/customers/me")
    expect((await refusalOf(old)).status).toBe(401)

    const ola = await register(shop, aPerson())
    await shop
      .db("auth_identity")
      .whereRaw("app_metadata ->> 'customer_id' = ?", [ola.id])
      .update({
        app_metadata: JSON.stringify({
          customer_id: ola.id,
          user_id: "user_ola",
        }),
      })
    const { tables } = await planErasure(shop, ola.id)
    expect(tables.find(({ table }) => table === "auth_identity")).toMatchObject(
      {
        deleted: 0,
        why: expect.stringContaining("staff"),
      }
    )
    await eraseCustomer(shop, ola.id, { confirm_email: ola.email })
    const logins = await shop.db("auth_identity").pluck("app_metadata")
    expect(logins).toContainEqual({ user_id: "user_ola" })
  },
} satisfies CategoryExercises
