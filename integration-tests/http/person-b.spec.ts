import { inShop } from "../support/suite"
import { aHaugen, openLedger, rowsOfB, type Ledger } from "../support/canary"
import { tellActivity } from "../support/choices/activity"
import { consentTo } from "../support/choices/desk"
import { ALL_GUARDS, eraseCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { changedBetween, takeSnapshot, type Snapshot } from "../support/scan"
import {
  acceptTransfer,
  addAddress,
  capturePayment,
  checkOut,
  createCampaign,
  createDiscountCode,
  createGroup,
  enrollMfa,
  fillCart,
  giveStoreCredit,
  listOwnOrders,
  logIn,
  offerTransfer,
  prepareCart,
  refundPayment,
  register,
  requestPasswordReset,
  requestReturn,
  sendOrder,
  takeStoreCredit,
  updateCart,
  updateOrder,
  type Account,
  type Ref,
} from "../support/shop"

inShop({
  testSuite: ({ api, getContainer, utils }) => {
    let shop: TestShop
    let ledger: Ledger
    let a: Account
    let b: Account
    let orderNowB: Ref
    let older: string[]
    let before: Snapshot
    let after: Snapshot
    const kari = aHaugen("Kari", "+47 400 11 111")
    const ola = aHaugen("Ola", "+47 400 22 222")
    const CODES = { promo_codes: ["FELLES", "ENPERPOST", "ENPERKUNDE"] }

    /** Everything a customer does who has an account. */
    const shopAround = async (who: Account) => {
      await addAddress(shop, who)
      await consentTo(shop, who, "activity")
      await tellActivity(shop, who)
      await requestPasswordReset(shop, who)
      const order = await checkOut(shop, who, CODES)
      await updateOrder(shop, order, {
        shipping_address: { ...who.address, city: "Os" },
      })
      await sendOrder(shop, order)
      await capturePayment(shop, order)
      await refundPayment(shop, order, { amount: 10, note: who.first_name })
      await requestReturn(shop, order, { item_note: who.first_name })
      const credit = await giveStoreCredit(shop, who, { amount: 50 })
      await takeStoreCredit(shop, credit, { amount: 50, note: who.first_name })
      await prepareCart(shop, who, CODES)
    }

    /** Gets the address wrong first: Medusa keeps both, and refers to one. */
    const retype = async (who: Account) => {
      const cart = await fillCart(shop, who)
      await updateCart(shop, cart, {
        as: who,
        shipping_address: { ...who.address, address_2: "H0102" },
        billing_address: { ...who.address, address_2: "H0102" },
      })
    }

    const handOver = async (order: Ref, to: Account) => {
      await offerTransfer(shop, order, { to })
      await acceptTransfer(shop, order)
    }

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      ledger = openLedger(shop.db, () => utils.waitWorkflowExecutions())
      const { during } = ledger

      await during("shop", async () => {
        await createDiscountCode(shop, { code: "FELLES" })
        for (const [code, attribute] of [
          ["ENPERPOST", "customer_email"],
          ["ENPERKUNDE", "customer_id"],
        ] as const) {
          const { id } = await createCampaign(shop, attribute)
          await createDiscountCode(shop, { code, campaign_id: id })
        }
      })
      await during("b", async () => {
        await checkOut(shop, ola, CODES)
        b = await register(shop, ola)
        await shopAround(b)
        await checkOut(shop, { ...ola, email: ola.email.toUpperCase() })
      })
      older = [...(await takeSnapshot(shop.db)).keys()]

      await during("a", async () => {
        await checkOut(shop, kari, CODES)
        a = await register(shop, kari)
        await shopAround(a)
      })
      await during("shop", async () => {
        await createGroup(shop, { name: "Bergensere" }, [a, b])
        await createDiscountCode(shop, {
          code: "HAUGEN",
          rules: [
            {
              attribute: "customer_id",
              operator: "in",
              values: [a.id, b.id],
            },
          ],
        })
      })
      await during("b", async () => {
        await checkOut(shop, b, { promo_codes: ["HAUGEN"] })
        await retype(b)
      })
      await during("order_now_b", async () => {
        orderNowB = await checkOut(shop, a, { promo_codes: ["HAUGEN"] })
        await handOver(orderNowB, b)
      })
      await during("order_now_a", async () => {
        await handOver(await checkOut(shop, b), a)
      })
      await during("a", async () => {
        await retype(a)
        // a present: the parcel carries the other's name and number
        await checkOut(shop, a, { shipping_address: b.address })
      })
      await during("b", async () => {
        await checkOut(shop, { ...ola, email: ola.email.toLowerCase() })
        await checkOut(shop, b, { shipping_address: a.address })
        const { secret } = await enrollMfa(shop, b)
        b = { ...b, token: await logIn(shop, { ...b, mfaSecret: secret }) }
      })

      before = await takeSnapshot(shop.db)
      await eraseCustomer(shop, a.id, {
        confirm_email: a.email,
        override: ALL_GUARDS,
      })
      after = await takeSnapshot(shop.db)
    }, 600_000)

    it("changes no row of the other person", () => {
      const rows = rowsOfB(ledger)
      const tables = new Set(rows.map((row) => row.split(" ")[0]))

      expect(tables.size).toBeGreaterThan(50)
      expect(changedBetween(before, after, rows)).toEqual([])
    })

    it("changes no row that was there before the person came", () => {
      expect(older.length).toBeGreaterThan(500)
      expect(changedBetween(before, after, older)).toEqual([])
    })

    it("takes only the person's own part of what both share", () => {
      const changed = changedBetween(before, after, ledger.bornOf("shop"))

      expect(changed.map(({ row }) => row.split(" ")[0]).sort()).toEqual([
        "customer_group_customer",
        "promotion_rule_value",
      ])
      changed.forEach((one) => {
        expect(one.before).toContain(a.id)
        expect(one.before).not.toContain(b.id)
      })
    })

    it("erases the person all the same", () => {
      const own = changedBetween(before, after, ledger.bornOf("a"))

      expect(own.length).toBeGreaterThan(50)
      expect(after.get(`customer ${a.id}`)).not.toContain("Kari")
    })

    it("leaves the other person's shop as it was", async () => {
      const orders = await listOwnOrders(shop, b)

      expect(orders.map(({ id }) => id)).toContain(orderNowB.id)
      await checkOut(shop, b, { promo_codes: ["HAUGEN"] })
    })
  },
})
