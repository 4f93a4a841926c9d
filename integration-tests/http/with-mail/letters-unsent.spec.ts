import { inShop } from "../../support/suite"
import {
  forgetAddresses,
  giveUpLetters,
  mailHealth,
  sendDueLetters,
} from "../../../src/letters"
import {
  fileRequest,
  letterOf,
  makeDue,
  move,
  writeLetter,
} from "../../support/letters"
import {
  emptyOutbox,
  failMails,
  sentMails,
  WITH_MAIL,
} from "../../support/mail"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { auditOf } from "../../support/retention/behind-the-locks"

const ADDRESS = "kari.quetzalsen@example.com"

// the runner reads the config before it sets an environment it is given
Object.assign(process.env, WITH_MAIL)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    const send = () => sendDueLetters(shop.container)
    const requestOf = async ({ id }: { id: string }) =>
      await shop.db("privacy_request").where({ id }).first()

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(emptyOutbox)

    describe("a letter", () => {
      it("waits uncounted where the shop has no mail service, and shows", async () => {
        const providers = () =>
          shop.db("notification_provider").where({ id: "recording-mail" })
        await providers().update({ is_enabled: false })
        const request = await fileRequest(shop.container, ADDRESS)
        const id = await writeLetter(shop.db, request)
        await send()

        expect(await letterOf(shop.db, id)).toMatchObject({
          state: "pending",
          attempts: 0,
        })
        expect(await mailHealth(shop.container)).toEqual({
          provider: false,
          pending: 1,
          failed: 0,
          undeliverable: 0,
        })
        await providers().update({ is_enabled: true })
        await send()
        expect(sentMails({ to: ADDRESS })).toHaveLength(1)
        expect(await mailHealth(shop.container)).toMatchObject({
          provider: true,
          pending: 0,
        })
      })

      it("is given up after 30 days", async () => {
        const tried = await fileRequest(shop.container, ADDRESS)
        const untried = await fileRequest(shop.container, "b@example.com")
        const ids = [
          await writeLetter(shop.db, tried),
          await writeLetter(shop.db, untried),
        ]
        await shop.db("privacy_letter").update({
          created_at: shop.db.raw("now() - interval '31 days'"),
        })
        await shop
          .db("privacy_letter")
          .where({ id: ids[0] })
          .update({ attempts: 9 })
        await giveUpLetters(shop.db)

        const states = await Promise.all(ids.map((id) => letterOf(shop.db, id)))
        expect(states.map(({ state }) => state)).toEqual([
          "failed",
          "undeliverable",
        ])
        expect(await auditOf(shop, "letter.failed")).toHaveLength(1)
        expect(await mailHealth(shop.container)).toMatchObject({
          pending: 0,
          failed: 1,
          undeliverable: 1,
        })
      })
    })

    describe("the address", () => {
      const hasAddress = async (request: { id: string }) => {
        const { reply_key, reply_sealed } = await requestOf(request)
        expect(reply_key === null).toBe(reply_sealed === null)
        return reply_key !== null
      }

      it("goes with the last letter of a closed request, not before", async () => {
        const request = await fileRequest(shop.container, ADDRESS)
        await writeLetter(shop.db, request)
        await send()
        await forgetAddresses(shop.db)
        expect(await hasAddress(request)).toBe(true)

        const closed = await move(shop.db, request, {
          to: "refused",
          set: { refusal_reason: "no_ground" },
        })
        await writeLetter(shop.db, closed, "refused")
        await forgetAddresses(shop.db)
        expect(await hasAddress(request)).toBe(true)

        await send()
        expect(sentMails({ template: "privacy-refused" })[0]?.text).toContain(
          "klage til Datatilsynet"
        )
        expect(await hasAddress(request)).toBe(false)
      })

      it("goes 30 days after the end, whether or not the letter went", async () => {
        failMails(Infinity)
        const request = await fileRequest(shop.container, ADDRESS)
        const closed = await move(shop.db, request, { to: "canceled" })
        const id = await writeLetter(shop.db, closed, "canceled")
        await send()
        const endedDaysAgo = async (days: number) => {
          await shop.db("privacy_request").update({
            closed_at: shop.db.raw("now() - ? * interval '1 day'", [days]),
          })
          await forgetAddresses(shop.db)
        }
        await endedDaysAgo(29)
        expect(await hasAddress(request)).toBe(true)
        await endedDaysAgo(31)
        expect(await hasAddress(request)).toBe(false)

        failMails(0)
        await makeDue(shop.db, id)
        await send()
        expect(sentMails()).toEqual([])
        expect(await letterOf(shop.db, id)).toMatchObject({
          state: "undeliverable",
        })
      })
    })
  },
})
