import { Modules } from "@medusajs/framework/utils"
import { inShop } from "../../support/suite"
import { mailCode, sendDueLetters } from "../../../src/letters"
import {
  fileRequest,
  letterOf,
  makeDue,
  notificationOf,
  writeLetter,
} from "../../support/letters"
import {
  awaitMail,
  emptyOutbox,
  failMails,
  sentMails,
  WITH_MAIL,
} from "../../support/mail"
import { listenIn } from "../../support/privacy/listen-in"
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
    })
  },
})
