import { inShop } from "../support/suite"
import { runTransaction } from "../../src/subject/run-transaction"
import { keepLocks } from "../support/locks/keep-locks"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { refusedUnchanged } from "../support/privacy/table-digests"
import { behindTheLocks } from "../support/retention/behind-the-locks"
import { placeHold } from "../support/retention/desk"
import {
  type Account,
  acceptTransfer,
  anAddress,
  aPerson,
  checkOut,
  convertDraftOrder,
  createDraftOrder,
  deleteCustomerByStaff,
  deleteDraftOrder,
  offerTransfer,
  register,
  sendOrder,
  updateDraftOrder,
  updateOrder,
} from "../support/shop"

const YEAR = new Date().getUTCFullYear()

/** What Medusa takes in an update; the country may not change. */
const {
  phone: _phone,
  metadata: _metadata,
  ...BERGEN
} = anAddress({
  city: "Bergen",
})

const NEW_ADDRESSES: readonly object[] = [
  { shipping_address: BERGEN },
  { billing_address: BERGEN },
  { billing_address: BERGEN, email: "new@example.com" },
  { shipping_address: BERGEN, billing_address: BERGEN },
  { shipping_address: {} },
]

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let sent: { id: string }
    let placed: { id: string }
    let converted: { id: string }

    const refused = async (call: () => Promise<unknown>) => {
      const { message, ...refusal } = await refusedUnchanged(shop.db, call)
      expect(refusal).toEqual({ status: 423, code: "PRIVACY_RECORD_LOCKED" })
      return message
    }

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      sent = await checkOut(shop, kari)
      await sendOrder(shop, sent)
      placed = await checkOut(shop, kari)
      converted = await convertDraftOrder(
        shop,
        await createDraftOrder(shop, kari)
      )
      await keepLocks(shop.container)
    })

    it("takes no new address once the sales document is issued", async () => {
      for (const body of NEW_ADDRESSES) {
        const message = await refused(() =>
          shop.admin.post(`/admin/orders/${sent.id}`, body)
        )
        expect(message).toContain(`Order "${sent.id}" is locked through`)
        expect(message).toContain(`${YEAR + 5}-12-31 (Bokføringsloven § 13)`)
        expect(message).toContain(
          `/admin/privacy/orders/${sent.id}/corrections`
        )
      }
      await refused(() =>
        shop.admin.post(`/ADMIN/Orders/${sent.id}/`, NEW_ADDRESSES[0])
      )
    })

    it("says so when no end is set", async () => {
      await behindTheLocks(shop, () =>
        shop.db("privacy_retention_lock").update({ locked_through: null })
      )

      expect(
        await refused(() =>
          shop.admin.post(`/admin/orders/${sent.id}`, NEW_ADDRESSES[0])
        )
      ).toContain("is locked without an end")
    })

    it("takes an e-mail address, a language and metadata", async () => {
      await updateOrder(shop, sent, {
        email: "moved@example.com",
        metadata: { invoice_number: "7" },
      })
      const row = await shop.db("order").where({ id: sent.id }).first()

      expect(row).toMatchObject({
        email: "moved@example.com",
        metadata: { invoice_number: "7" },
      })
    })

    it("takes a new address before issue, and after release", async () => {
      const moved = await updateOrder(shop, placed, {
        billing_address: BERGEN,
        shipping_address: BERGEN,
      })
      expect(moved.billing_address?.city).toBe("Bergen")
      await behindTheLocks(shop, () =>
        shop
          .db("privacy_retention_lock")
          .where({ record_id: sent.id })
          .update({ state: "released" })
      )
      const later = await updateOrder(shop, sent, { shipping_address: BERGEN })

      expect(later.shipping_address?.city).toBe("Bergen")
    })

    it("is not deleted, nor changed, as the draft it was", async () => {
      const route = `/admin/draft-orders/${converted.id}`
      expect(await refused(() => shop.admin.delete(route))).toContain(
        "can't be deleted"
      )
      await sendOrder(shop, converted)
      await keepLocks(shop.container)
      await refused(() => shop.admin.post(route, NEW_ADDRESSES[0]))
      await refused(() => shop.admin.delete(`/admin/draft-orders/${sent.id}`))
    })

    it("leaves drafts alone", async () => {
      const draft = await createDraftOrder(shop, kari)

      await updateDraftOrder(shop, draft, { shipping_address: BERGEN })
      await deleteDraftOrder(shop, draft)
    })

    it("changes hands, and outlives its customer", async () => {
      const ola = await register(shop, aPerson())
      await offerTransfer(shop, sent, { to: ola })
      await acceptTransfer(shop, sent)
      await deleteCustomerByStaff(shop, ola)
      const row = await shop.db("order").where({ id: sent.id }).first()

      expect(row).toMatchObject({ customer_id: ola.id, deleted_at: null })
    })

    it("leaves what it does not know to Medusa", async () => {
      for (const id of ["order_1", "%00", "' or 1=1"]) {
        const { status } = await refusalOf(
          shop.admin.post(
            `/admin/orders/${encodeURIComponent(id)}`,
            NEW_ADDRESSES[0]
          )
        )
        expect([id, status]).toEqual([id, 404])
      }
      await shop.store.post(`/admin/orders/${sent.id}`, NEW_ADDRESSES[0], {
        expect: 401,
      })
    })

    it("is told by the database in the same words, without a value", async () => {
      const change = runTransaction(shop.db, "read committed", (trx) =>
        trx("order_line_item")
          .update({ unit_price: 4711 })
          .whereIn(
            "id",
            trx("order_item").select("item_id").where({ order_id: sent.id })
          )
      )
      const error = await change.catch((reason: Error) => reason)

      expect(error).toMatchObject({
        code: "PRIVACY_RECORD_LOCKED",
        message: `order "${sent.id}" is locked through ${YEAR + 5}-12-31 (Bokføringsloven § 13)`,
      })
    })

    it("answers 423 from the plugin's own routes too", async () => {
      for (const [state, code] of [
        ["PRV01", "PRIVACY_RECORD_LOCKED"],
        ["PRV02", "PRIVACY_LOCK_HELD"],
      ]) {
        await shop.db.raw(
          `create or replace function planted() returns trigger
           language plpgsql as $$ begin
             raise exception using errcode = '${state}',
               message = '${code}: order "order_1" is locked';
           end $$;
           drop trigger if exists planted on privacy_legal_hold;
           create trigger planted before insert on privacy_legal_hold
             for each row execute function planted()`
        )
        const refusal = await refusalOf(
          placeHold(shop, { scope: "subject", reference: kari.id })
        )
        expect(refusal).toEqual({
          status: 423,
          code,
          message: 'order "order_1" is locked',
        })
      }
    })
  },
})
