import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  forgetAddresses,
  giveUpLetters,
  mailCode,
  mailHealth,
  sendDueLetters,
} from "../../src/letters"
import {
  fileRequest,
  letterOf,
  makeDue,
  move,
  notificationOf,
  writeLetter,
} from "../support/letters"
import {
  awaitMail,
  emptyOutbox,
  failMails,
  sentMails,
  WITH_MAIL,
} from "../support/mail"
import { listenIn } from "../support/privacy/listen-in"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { auditOf } from "../support/retention/behind-the-locks"

const ADDRESS = "kari.quetzalsen@example.com"

medusaIntegrationTestRunner({
  env: WITH_MAIL,
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    const send = () => sendDueLetters(shop.container)
    const requestOf = async ({ id }: { id: string }) =>
      await shop.db("privacy_request").where({ id }).first()

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(emptyOutbox)

    describe("a code", () => {
      const mail = () =>
        mailCode(shop.container, {
          to: ADDRESS,
          locale: "nb",
          code: "402913",
          purpose: "request",
          request_id: "prvreq_1",
        })

      it("reaches its address, and neither is kept", async () => {
        expect(await mail()).toBe(true)

        const [sent] = sentMails({ to: ADDRESS })
        expect(sent).toMatchObject({
          template: "privacy-code",
          subject: "Engangskoden din fra Fjord og Fjell AS",
          data: { purpose: "request", request_id: "prvreq_1" },
        })
        expect(sent?.text).toContain("402913")
        expect(sent?.html).toContain("402913")

        const [row, ...others] = await shop.db("notification")
        expect(others).toEqual([])
        expect(row).toMatchObject({ to: "", status: "success" })
        expect(JSON.stringify(row)).not.toMatch(/402913|quetzalsen/i)
      })

      it("that a mail service refuses leaves nothing behind", async () => {
        failMails(1)
        const heard = await listenIn(async () => {
          expect(await mail()).toBe(false)
        })
        expect(heard).not.toMatch(/402913|quetzalsen/i)
        expect(await shop.db("notification")).toEqual([])
      })
    })

    describe("a letter", () => {
      it("goes out once, with a proof of it and without the address", async () => {
        const request = await fileRequest(shop.container, ADDRESS)
        const id = await writeLetter(shop.db, request)
        await send()
        await send()

        expect(sentMails()).toHaveLength(1)
        const [mail] = sentMails({ to: ADDRESS })
        expect(mail).toMatchObject({
          template: "privacy-received",
          data: {
            letter_id: id,
            request_id: request.id,
            template: "received",
            type: "restriction",
            status: "verified",
          },
        })
        expect(mail?.text).toContain("å få begrenset bruken")

        const letter = await letterOf(shop.db, id)
        expect(letter).toMatchObject({ state: "accepted", attempts: 1 })
        const row = await notificationOf(shop.db, id)
        expect(row).toMatchObject({
          id: letter.notification_id,
          to: "",
          resource_type: "privacy_request",
          resource_id: request.id,
        })
        expect(JSON.stringify(row)).not.toMatch(/quetzalsen|begrenset/i)
        const [entry] = await auditOf(shop, "letter.accepted")
        expect(entry?.details).toEqual({
          letter_id: id,
          template: "received",
          attempts: 1,
        })
      })

      it("is sent at once when something happened to its request", async () => {
        const request = await fileRequest(shop.container, ADDRESS)
        await writeLetter(shop.db, request)
        await shop.container.resolve(Modules.EVENT_BUS).emit({
          name: "privacy.request.received",
          data: { id: request.id },
        })
        await awaitMail({ to: ADDRESS, template: "privacy-received" })
      })

      it("that is refused is tried again after longer and longer pauses", async () => {
        failMails(2)
        const request = await fileRequest(shop.container, ADDRESS)
        const id = await writeLetter(shop.db, request)
        const pauses: number[] = []
        const heard = await listenIn(async () => {
          for (const _ of [1, 2]) {
            await send()
            const { next_attempt_at } = await letterOf(shop.db, id)
            pauses.push(Math.round((+next_attempt_at - Date.now()) / 60_000))
            expect(await notificationOf(shop.db, id)).toBeUndefined()
            await makeDue(shop.db, id)
          }
        })
        expect(pauses).toEqual([1, 2])
        expect(heard).not.toMatch(/quetzalsen/i)
        expect(await requestOf(request)).toMatchObject({ status: "verified" })

        await send()
        expect(sentMails({ to: ADDRESS })).toHaveLength(1)
        expect(await letterOf(shop.db, id)).toMatchObject({
          state: "accepted",
          attempts: 3,
        })
      })

      it("goes out once from many workers, after the one before it", async () => {
        const requests = await Promise.all(
          ["a", "b", "c", "d"].map((name) =>
            fileRequest(shop.container, `${name}@example.com`)
          )
        )
        for (const request of requests) {
          await writeLetter(shop.db, request, "received")
          await writeLetter(shop.db, request, "completed")
        }
        await Promise.all([send(), send(), send(), send()])
        await send()

        for (const name of ["a", "b", "c", "d"]) {
          expect(
            sentMails({ to: `${name}@example.com` }).map(
              ({ template }) => template
            )
          ).toEqual(["privacy-received", "privacy-completed"])
        }
      })

      it("in the hands of a process that was killed is sent by the next", async () => {
        const request = await fileRequest(shop.container, ADDRESS)
        const id = await writeLetter(shop.db, request)
        // what Medusa leaves: a notification that was never settled
        await shop.db("notification").insert({
          id: "noti_left",
          to: ADDRESS,
          channel: "email",
          template: "privacy-received",
          idempotency_key: id,
          status: "pending",
        })
        await send()

        expect(sentMails({ to: ADDRESS })).toHaveLength(1)
        expect(await letterOf(shop.db, id)).toMatchObject({ state: "accepted" })
        expect(await shop.db("notification")).toEqual([
          expect.objectContaining({ to: "", idempotency_key: id }),
        ])
      })

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

        const closed = await move(shop.db, request, "refused", {
          refusal_reason: "no_ground",
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
        const closed = await move(shop.db, request, "canceled")
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
