import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type AuthMethods, watchLogins } from "../accounts/watch-logins"

const CUSTOMER = { app_metadata: { customer_id: "cus_1" } }

/** An auth module that answers as told, and a database that listens. */
const setUp = (login: object, { broken = false } = {}) => {
  const noted: unknown[] = []
  const answer = { success: true, authIdentity: login }
  const auth: AuthMethods = {
    authenticate: async () => answer,
    validateCallback: async () => answer,
    retrieveAuthIdentity: async () => login,
  }
  const knex = {
    raw: async (_sql: string, [, id]: unknown[]) => {
      if (broken) {
        throw new Error("No database")
      }
      noted.push(id)
    },
  }
  watchLogins(auth, knex as unknown as Knex)

  return { auth, noted, answer, knex }
}

describe("watchLogins", () => {
  it("notes whoever logs in or renews a token, and hands the answer on", async () => {
    const { auth, noted, answer } = setUp(CUSTOMER)

    expect(await auth.authenticate()).toBe(answer)
    expect(await auth.validateCallback()).toBe(answer)
    expect(await auth.retrieveAuthIdentity()).toBe(CUSTOMER)
    expect(noted).toEqual(["cus_1", "cus_1", "cus_1"])
  })

  it.each([
    [{ app_metadata: { user_id: "user_1" } }],
    [{ app_metadata: null }],
    [{ app_metadata: { customer_id: 7 } }],
    [{}],
  ])("notes no customer in %j", async (login) => {
    const { auth, noted } = setUp(login)
    await auth.authenticate()

    expect(noted).toEqual([])
  })

  it("notes no attempt that failed", async () => {
    const { auth, noted, answer } = setUp(CUSTOMER)
    answer.success = false
    await auth.authenticate()

    expect(noted).toEqual([])
  })

  it("lets people in when it cannot write", async () => {
    const { auth, answer } = setUp(CUSTOMER, { broken: true })

    expect(await auth.authenticate()).toBe(answer)
  })

  it("listens once, however often it is asked to", async () => {
    const { auth, noted, knex } = setUp(CUSTOMER)
    watchLogins(auth, knex as unknown as Knex)
    await auth.authenticate()

    expect(noted).toEqual(["cus_1"])
  })
})
