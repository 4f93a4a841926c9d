import tellRecipientsJob from "../../src/jobs/tell-recipients"
import { ALL_GUARDS, eraseCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { leaveAccountHolder } from "../support/recipients/account-holder"
import { Bookkeeper } from "../support/recipients/bookkeeper"
import { hurry, optionsOf, recipientDesk } from "../support/recipients/desk"
import { type Account, aPerson, register, waitUntil } from "../support/shop"
import { inShop } from "../support/suite"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const desk = () => recipientDesk(shop)
    const erase = (who: Account) =>
      eraseCustomer(shop, who.id, {
        confirm_email: who.email,
        override: ALL_GUARDS,
      })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(async () => {
      kari = await register(shop, aPerson())
    })

    it("has the payment provider delete its account holder", async () => {
      await leaveAccountHolder(shop, kari.id, "pp_system_default")
      await desk().change("payment-pp_system_default", {
        way: "account_holder",
      })
      await erase(kari)
      const task = await desk().awaitTask("payment-pp_system_default", "done")
      expect(task).toMatchObject({ way: "account_holder", attempts: 1 })
    })

    it("leaves the account holder to staff where the provider refuses", async () => {
      await leaveAccountHolder(shop, kari.id, "pp_gone_gone")
      await erase(kari)
      const task = await waitUntil("the refusal", async () => {
        const one = await desk().taskOf("payment-pp_gone_gone")
        return one?.failed_code ? one : undefined
      })
      expect(task).toMatchObject({ way: "manual", state: "pending" })
      await desk().step(task.id, "complete", { outcome: "impossible" })
    })

    it("tells a recipient of the shop's own by its notify()", async () => {
      const own = new Bookkeeper()
      const options = await optionsOf(shop)
      options.recipients = [own]
      try {
        own.isClosed = true
        await erase(kari)
        const failed = await waitUntil("a failure", async () => {
          const one = await desk().taskOf(own.id)
          return one?.failed_code ? one : undefined
        })
        expect(failed).toMatchObject({
          way: "own",
          state: "pending",
          failed_code: "closed",
        })
        own.isClosed = false
        await hurry(shop.db)
        await tellRecipientsJob(shop.container)
        expect(await desk().taskOf(own.id)).toMatchObject({ state: "done" })
        expect(own.heard).toEqual([
          {
            id: failed.id,
            type: "erasure",
            customer_ids: [kari.id],
            order_display_ids: [],
          },
        ])
      } finally {
        options.recipients = []
      }
    })

    it("forgets whom old tasks were about", async () => {
      const recipientId = await desk().addByHand()
      await erase(kari)
      const { id } = await desk().awaitTask(recipientId, "pending")
      await shop
        .db("privacy_recipient_task")
        .where({ id })
        .update({ created_at: shop.db.raw("now() - interval '181 days'") })
      await tellRecipientsJob(shop.container)
      expect(await desk().task(id)).toMatchObject({
        state: "pending",
        subject: null,
      })
    })
  },
})
