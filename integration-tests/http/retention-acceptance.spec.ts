import { inShop } from "../support/suite"
import { lockAccountingRecordsWorkflow } from "../../src/workflows"
import { keepLocks } from "../support/locks/keep-locks"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { refusedUnchanged } from "../support/privacy/table-digests"
import { auditOf, behindTheLocks } from "../support/retention/behind-the-locks"
import { acceptRecords, lockOf } from "../support/retention/desk"
import {
  createInvoices,
  declareInvoices,
  issueInvoice,
} from "../support/retention/invoices"
import {
  type Account,
  aPerson,
  checkOut,
  createDraftOrder,
  register,
  sendOrder,
} from "../support/shop"

const NEVER = { reason: "nobody answers" }

declareInvoices()

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let sent: { id: string }

    const forge = (statement: string, bindings: unknown[]) =>
      behindTheLocks(shop, () => shop.db.raw(statement, bindings as never))

    const forgeLine = () =>
      forge(
        `update order_line_item set unit_price = 1 where id in (
           select item_id from order_item where order_id = ?)`,
        [sent.id]
      )

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      await createInvoices(shop)
      kari = await register(shop, aPerson())
      sent = await checkOut(shop, kari)
      await sendOrder(shop, sent)
      await keepLocks(shop.container)
    })

    it("finds what was changed all the same, and accepts it once", async () => {
      const invoice = await issueInvoice(shop, sent)
      await lockAccountingRecordsWorkflow(shop.container).run({
        input: { records: [{ record: "invoice", record_id: invoice.id }] },
      })
      const before = await lockOf(shop, sent)
      expect(before.records).toMatchObject([{ verified: true }])
      await forgeLine()
      await forge(`update invoice set "pdfContent" = '{}'`, [])
      await forge(
        `update order_address set city = 'Bergen' where id = (
        select billing_address_id from "order" where id = ?)`,
        [sent.id]
      )

      expect(await lockOf(shop, sent)).toMatchObject({
        verified: false,
        differs: ["figures", "blocks"],
        records: [{ record: "invoice", verified: false }],
      })
      await keepLocks(shop.container)
      const accepted = await acceptRecords(shop, sent)

      expect(accepted).toMatchObject({
        verified: true,
        broken_at: null,
        locked_through: before.locked_through,
        policy_decision_id: before.policy_decision_id,
        records: [{ verified: true }],
      })
      const entries = await auditOf(shop, "record.accepted")
      expect(entries.map(({ details }) => details)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            record_id: sent.id,
            before: {
              fingerprint: before.fingerprint,
              buyer_fingerprint: before.buyer_fingerprint,
            },
            after: {
              fingerprint: accepted.fingerprint,
              buyer_fingerprint: accepted.buyer_fingerprint,
            },
          }),
          expect.objectContaining({ record: "invoice" }),
        ])
      )
      expect(JSON.stringify(entries)).not.toContain("ledger")
      expect(
        await refusedUnchanged(shop.db, () => acceptRecords(shop, sent))
      ).toMatchObject({ status: 400, code: "PRIVACY_RECORD_UNCHANGED" })
      expect(await keepLocks(shop.container)).toMatchObject({ broken: [] })
    })

    it("accepts nothing without a reason that names nobody", async () => {
      await forgeLine()
      const refused = (body: object) =>
        refusedUnchanged(shop.db, () => acceptRecords(shop, sent, body))

      for (const body of [
        { accept_changed: false },
        { reason: "" },
        { reason: undefined },
        { ...NEVER, fingerprint: "0" },
      ]) {
        const { code } = await refused(body)
        expect([body, code]).toEqual([body, "PRIVACY_INVALID_REQUEST"])
      }
      expect(
        await refused({ reason: `As ${kari.first_name} wanted` })
      ).toMatchObject({ status: 400, code: "PRIVACY_NOTE_NAMES_PERSON" })
      expect(
        await refusalOf(acceptRecords(shop, { id: "order_1" }))
      ).toMatchObject({ code: "PRIVACY_ORDER_NOT_FOUND" })
      const draft = await createDraftOrder(shop, kari)
      expect(await refusalOf(acceptRecords(shop, draft))).toMatchObject({
        code: "PRIVACY_LOCK_NOT_FOUND",
      })
    })
  },
})
