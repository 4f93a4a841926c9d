import { Modules } from "@medusajs/framework/utils"
import { inShop } from "../../support/suite"
import applyStorageLimits from "../../../src/jobs/apply-storage-limits"
import { privacyStatus } from "../../support/privacy/desk"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { takeSnapshot } from "../../support/scan"
import { aPerson, logIn, register } from "../../support/shop"
import {
  activityOf,
  anOldAccount,
  guest,
  setWarned,
  watchForYears,
  YEARS,
} from "../../support/storage-limits/accounts"
import { ageRows } from "../../support/storage-limits/age"
import { otherChanges } from "../../support/storage-limits/gone"
import {
  applyLimit,
  runLimit,
  setLimit,
} from "../../support/storage-limits/limits"
import { watchFromBoot } from "../../support/storage-limits/watch-from-boot"

const ACCOUNTS = "inactive_accounts"

watchFromBoot()

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    it("writes down when a customer logs in, and nobody else", async () => {
      const kari = await register(shop, aPerson())
      const { last_login_at } = await activityOf(shop, kari.id)
      expect(Date.now() - last_login_at.getTime()).toBeLessThan(60_000)

      await setWarned(shop, kari.id, { daysAgo: 3 })
      await logIn(shop, kari)
      expect(await activityOf(shop, kari.id)).toMatchObject({ warned_at: null })

      await shop
        .db("privacy_account_activity")
        .update({ last_login_at: new Date(0) })
      await shop.store.as(kari.token).post("/auth/token/refresh")
      const renewed = await activityOf(shop, kari.id)
      expect(renewed.last_login_at.getTime()).toBeGreaterThan(0)

      await shop.store
        .post("/auth/user/emailpass", {
          email: "staff@shop.example.com",
          password: "supersecret",
        })
        .catch(() => undefined)
      expect(await shop.db("privacy_account_activity")).toHaveLength(1)
    })

    it("warns, waits, and erases", async () => {
      const { db } = shop
      const heard: unknown[] = []
      shop.container
        .resolve(Modules.EVENT_BUS)
        .subscribe("privacy.account.inactive", async ({ data }) => {
          heard.push(data)
        })
      const olaf = await guest(shop, "cus_olaf")
      await guest(shop, "cus_recent", { days: 34 * 30 })
      const before = await takeSnapshot(db)

      const dry = await runLimit(shop, ACCOUNTS)
      expect(dry.details.tables).toEqual({ warned: 1 })
      expect(otherChanges(before, await takeSnapshot(db))).toEqual([])

      const warned = await applyLimit(shop, ACCOUNTS)
      expect(warned).toMatchObject({ done: 1, details: { left: 0 } })
      expect(warned.details.tables).toEqual({ warned: 1 })
      const [mail, ...others] = await db("notification")
      expect(others).toEqual([])
      expect(mail).toMatchObject({
        to: "cus_olaf@example.com",
        channel: "email",
        template: "privacy-inactive-account",
        status: "success",
        receiver_id: olaf,
        data: { customer_id: olaf },
      })
      const { erased_after } = mail.data
      const days = (Date.parse(erased_after) - Date.now()) / 86_400_000
      expect(days).toBeGreaterThan(28)
      expect(days).toBeLessThan(31)
      expect(heard).toEqual([{ id: olaf, erased_after }])
      expect(JSON.stringify(await db("privacy_run"))).not.toContain(
        "example.com"
      )

      expect(await applyLimit(shop, ACCOUNTS)).toMatchObject({ total: 0 })
      await setWarned(shop, olaf, { daysAgo: 29 })
      expect(await applyLimit(shop, ACCOUNTS)).toMatchObject({ total: 0 })
      await setWarned(shop, olaf, { daysAgo: 31 })

      const erased = await applyLimit(shop, ACCOUNTS)

      expect(erased.details.tables).toEqual({ erased: 1 })
      expect(await privacyStatus(shop, olaf)).toMatchObject({ state: "erased" })
      expect(await activityOf(shop, olaf)).toBeUndefined()
      const [request] = await db("privacy_request")
      expect(request).toMatchObject({ reason: "inactive", customer_id: olaf })
      expect(await db("customer").where({ id: "cus_recent" })).toMatchObject([
        { email: "cus_recent@example.com" },
      ])
      // an erased customer is none of the limit's any more
      await ageRows(db, "customer", { ids: [olaf], days: YEARS })
      expect(await applyLimit(shop, ACCOUNTS)).toMatchObject({ total: 0 })
    })

    it("erases an account nobody logged in to for years, and no other", async () => {
      const { db } = shop
      const old = await anOldAccount(shop)
      const lately = await anOldAccount(shop)
      await logIn(shop, lately)
      await watchForYears(shop)

      const warned = await applyLimit(shop, ACCOUNTS)
      expect(warned).toMatchObject({ total: 1, done: 1 })
      await setWarned(shop, old.id, { daysAgo: 31 })
      const run = await applyLimit(shop, ACCOUNTS)

      expect(run.details.tables).toEqual({ erased: 1 })
      expect(await privacyStatus(shop, old.id)).toMatchObject({
        state: "erased",
      })
      expect(await db("customer").where({ id: lately.id })).toMatchObject([
        { email: lately.email },
      ])
    })

    it("forgets logins two weeks after the limit was switched off", async () => {
      const kari = await register(shop, aPerson())
      await runLimit(shop, ACCOUNTS)
      await setLimit(shop, ACCOUNTS, { mode: "off" })

      await applyStorageLimits(shop.container)
      expect(await activityOf(shop, kari.id)).toBeDefined()

      await shop.db("privacy_run").update({
        created_at: new Date(Date.now() - 15 * 86_400_000),
      })
      await applyStorageLimits(shop.container)
      await setLimit(shop, ACCOUNTS, { mode: "on" })
      expect(await activityOf(shop, kari.id)).toBeUndefined()
    })

    it("does not warn whom the shop has deleted", async () => {
      await guest(shop, "cus_deleted", { deleted_at: new Date(0) })

      const run = await applyLimit(shop, ACCOUNTS)

      expect(run.details.tables).toEqual({ erased: 1 })
      expect(await shop.db("notification")).toEqual([])
    })

    it("erases nobody whom no warning reaches", async () => {
      const { db } = shop
      const olaf = await guest(shop, "cus_olaf")
      await guest(shop, "cus_mute", { email: null })
      const notifications = shop.container.resolve(Modules.NOTIFICATION)
      const send = notifications.createNotifications
      notifications.createNotifications = () => {
        throw new Error("The mail service says no to cus_olaf@example.com")
      }
      const failed = await applyLimit(shop, ACCOUNTS)
      notifications.createNotifications = send
      await db("notification_provider").update({ channels: ["feed"] })
      const mute = await applyLimit(shop, ACCOUNTS)

      expect(failed.details.skipped).toEqual({
        warning_failed: 1,
        no_address: 1,
      })
      expect(mute.details.skipped).toEqual({ no_email_provider: 2 })
      expect(await activityOf(shop, olaf)).toBeUndefined()

      await setLimit(shop, ACCOUNTS, { warning: "event" })
      const told = await applyLimit(shop, ACCOUNTS)
      await setLimit(shop, ACCOUNTS, { warning: "email" })
      expect(told.details.tables).toEqual({ warned: 2 })
      expect(await db("notification")).toEqual([])
    })
  },
})
