import { inShop } from "../../support/suite"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { takeSnapshot } from "../../support/scan"
import {
  aPerson,
  checkOut,
  fillCart,
  giveStoreCredit,
  register,
} from "../../support/shop"
import {
  ageAccount,
  anOldAccount,
  guest,
  setWarned,
  watchForYears,
  YEARS,
} from "../../support/storage-limits/accounts"
import { ageCart } from "../../support/storage-limits/age"
import { countGone, otherChanges } from "../../support/storage-limits/gone"
import { applyLimit } from "../../support/storage-limits/limits"
import { plant, plantHold } from "../../support/storage-limits/plant"
import { watchFromBoot } from "../../support/storage-limits/watch-from-boot"

const ACCOUNTS = "inactive_accounts"

watchFromBoot()

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    it("spares an account while logins were not written down for as long", async () => {
      await anOldAccount(shop)

      const run = await applyLimit(shop, ACCOUNTS)
      expect(run).toMatchObject({ total: 0 })
      expect(run.details.kept).toMatchObject({ login_unknown: 1 })

      // and after a time in which nobody wrote them down
      await watchForYears(shop)
      await shop
        .db("privacy_run")
        .whereRaw(
          "created_at between now() - interval '70 days' and now() - interval '20 days'"
        )
        .delete()
      const after = await applyLimit(shop, ACCOUNTS)
      expect(after).toMatchObject({ total: 0 })
      expect(after.details.kept).toMatchObject({ login_unknown: 1 })
    })

    it("spares whoever is active, staff, on hold or not done yet", async () => {
      const { db } = shop
      await watchForYears(shop)
      const twin = await guest(shop, "cus_twin")
      const [held, staff, credit] = await Promise.all(
        ["cus_held", "cus_staff", "cus_credit"].map((id) => guest(shop, id))
      )
      // the same mailbox, in another case, with a cart of last week
      const other = await plant(db, "customer", {
        id: "cus_other",
        days: YEARS,
        email: "CUS_twin@example.com",
      })
      await plant(db, "cart", {
        id: "cart_twin",
        days: 7,
        currency_code: "nok",
        customer_id: other,
      })
      await plant(db, "user", {
        id: "user_shopping",
        email: "cus_staff@example.com",
      })
      await plantHold(db, { scope: "subject", reference: held ?? "" })
      await giveStoreCredit(shop, { id: credit ?? "" }, { amount: 100 })
      const buyer = aPerson()
      await checkOut(shop, buyer)
      await db("customer").update({ created_at: new Date(0) })
      await db("customer").update({ updated_at: new Date(0) })
      const clerk = await anOldAccount(shop)
      await db("auth_identity")
        .whereRaw("app_metadata ->> 'customer_id' = ?", [clerk.id])
        .update({
          app_metadata: { customer_id: clerk.id, user_id: "user_shopping" },
        })
      const buying = await register(shop, aPerson())
      await guest(shop, "cus_follows", { email: buying.email.toUpperCase() })
      const before = await takeSnapshot(db)

      const run = await applyLimit(shop, ACCOUNTS)
      const after = await takeSnapshot(db)

      expect(run.details.kept).toMatchObject({
        staff: 2,
        legal_hold: 1,
        follows_account: 1,
      })
      expect(run.done).toBe(0)
      expect(
        run.details.skipped_rows.map(({ id, code }) => `${id} ${code}`).sort()
      ).toEqual([`${credit} loyalty_balance`, `${twin} active`])
      expect(countGone(before, after)).toEqual({})
      expect(otherChanges(before, after)).toEqual([])
      expect(staff).toBeDefined()
    })

    it("forgets a warning when the person comes back", async () => {
      const { db } = shop
      const kari = await register(shop, aPerson())
      const cart = await fillCart(shop, kari)
      await ageCart(db, cart.id, YEARS)
      await ageAccount(shop, kari.id)
      await watchForYears(shop)
      await applyLimit(shop, ACCOUNTS)
      await setWarned(shop, kari.id, { daysAgo: 31 })

      // a cart without a login: the token was still good
      await db("cart").where({ id: cart.id }).update({ updated_at: new Date() })

      expect(await applyLimit(shop, ACCOUNTS)).toMatchObject({ total: 0 })
      expect(await db("customer").where({ id: kari.id })).toMatchObject([
        { email: kari.email },
      ])
    })
  },
})
