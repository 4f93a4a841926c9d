import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Modules } from "@medusajs/framework/utils"
import { inShop } from "../support/suite"
import { verifyEvidence } from "../../src/audit"
import { amendReceipt } from "../../src/erasure/amend-receipt"
import { eraseLateRows } from "../../src/erasure/erase-late-rows"
import { prepareErasure } from "../../src/erasure/prepare-erasure"
import { type PrivacyContext, resolvePrivacy } from "../../src/privacy-context"
import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
} from "../support/privacy/desk"
import {
  outcomeOf,
  retainedOrder,
  writeErasure,
} from "../support/privacy/evidence"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { aPerson, checkOut, register } from "../support/shop"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let db: Knex
    let privacy: PrivacyContext

    const verify = () => verifyEvidence(db, { secret: privacy.options.secret })

    /** What the erasure itself does when it finds rows that came too late. */
    const eraseLate = async (
      { id, request_id }: Record<string, unknown>,
      mailbox: string
    ) => {
      const [customer_ids] = await db("privacy_erasure_receipt").pluck(
        "customer_ids"
      )
      await eraseLateRows(
        { knex: db, locking: shop.container.resolve(Modules.LOCKING) },
        {
          erasee: {
            customerIds: customer_ids,
            mailboxes: [mailbox],
            orderIds: [],
            cartIds: [],
          },
          result: {
            request_id: `${request_id}`,
            receipt_id: `${id}`,
            customer_ids,
            touched: [],
            late_rows_left: false,
          },
        },
        await prepareErasure(privacy)
      )
    }

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      db = shop.db
      privacy = await resolvePrivacy(shop.container)
    })

    it("has an entry of everything done with somebody's data", async () => {
      const kari = await register(shop, aPerson())
      await checkOut(shop, kari, { items: [{ sku: "KOPP" }] })
      await exportCustomer(shop, kari.id)
      const { erasure_receipt } = await eraseCustomer(shop, kari.id, {
        confirm_email: kari.email,
        override: ALL_GUARDS,
      })
      await db("cart").insert({
        id: "cart_late",
        currency_code: "nok",
        customer_id: kari.id,
      })
      await eraseLate(erasure_receipt, kari.email)
      const entries = await db("privacy_audit_entry")
        .whereLike("action", "subject.%")
        .orderBy("sequence")
      const { id } = erasure_receipt

      expect(await db("cart")).toEqual([])
      expect(entries).toMatchObject([
        { action: "subject.exported" },
        { action: "subject.erased", details: { receipt_id: id } },
        { action: "subject.erased", details: { amends: id } },
      ])
      expect(JSON.stringify(entries)).not.toContain(kari.email)
      expect(await verify()).toMatchObject({ verified: true, receipts: 2 })
    })

    it("adds up a receipt and those that amend it", async () => {
      const first = await writeErasure(db, {
        retained: [retainedOrder(null)],
      })
      const pass = {
        customer_ids: ["cus_1", "cus_2"],
        tables: [outcomeOf("cart"), outcomeOf("order")],
        recipients: first.recipients,
        figures_digest: "e".repeat(64),
      }
      const ids = { receipt_id: first.id, request_id: first.request_id }
      for (const day of ["2030-12-31", "2031-12-31"]) {
        await db.transaction((trx) =>
          amendReceipt(trx, ids, { ...pass, retained: [retainedOrder(day)] })
        )
      }
      const read = async (id: string) =>
        (
          await shop.admin.get<{ erasure_receipt: Record<string, unknown> }>(
            `/admin/privacy/receipts/${id}`
          )
        ).erasure_receipt
      const sum = await read(first.id)
      const [, latest] = sum.amended_by as string[]

      expect(sum).toMatchObject({
        id: first.id,
        amends: null,
        customer_ids: ["cus_1", "cus_2"],
        tables: [
          { table: "cart", rows: 3, deleted: 3 },
          { table: "order", rows: 2, deleted: 2 },
        ],
        retained: [{ record_id: "order_1", locked_through: "2031-12-31" }],
        recipients: first.recipients,
      })
      expect(await read(latest ?? "")).toMatchObject({
        amends: first.id,
        amended_by: [],
        tables: [{ rows: 1 }, { rows: 1 }],
      })
      expect(await db("privacy_request")).toMatchObject([
        {
          status: "completed_with_retained",
          retained_through: "2031-12-31",
          details: { receipt_id: first.id },
        },
      ])
      expect(await verify()).toMatchObject({
        verified: true,
        entries: 3,
        receipts: 3,
      })
    })
  },
})
