import { existsSync } from "node:fs"
import { rm } from "node:fs/promises"
import { inShop } from "../support/suite"
import { digestOfEmail } from "../../src/digest"
import purgeArchivesJob from "../../src/jobs/purge-archives"
import { resolvePrivacy } from "../../src/privacy-context"
import { invalidateArchives } from "../../src/requests/archives"
import {
  build,
  makeReady,
  storeArchive,
  takeInHand,
} from "../support/archives/in-hand"
import { hasFileOf, pathOf, rowOf } from "../support/archives/storage"
import { ALL_GUARDS, eraseCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { type Account, aPerson, checkOut, register } from "../support/shop"

const NOT_READY = { code: "PRIVACY_ARCHIVE_NOT_READY" }

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const erase = ({ id, email }: { id: string; email: string }) =>
      eraseCustomer(shop, id, { confirm_email: email, override: ALL_GUARDS })

    /** The text of an archive, decrypted as its person would get it. */
    const fetched = async (requestId: string) =>
      (
        await shop.admin.download(
          `/admin/privacy/requests/${requestId}/archive`
        )
      ).bytes.toString("utf8")

    const asJson = async (requestId: string) =>
      await shop
        .db("privacy_request")
        .where({ id: requestId })
        .update({ details: JSON.stringify({ format: "json" }) })
        .returning("*")

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      await checkOut(shop, kari, { items: [{ sku: "KOPP" }] })
    })

    afterEach(async () => {
      const rows = await shop.db("privacy_archive").whereNotNull("file_id")
      await Promise.all(
        rows.map(({ file_id }) => rm(pathOf(file_id), { force: true }))
      )
    })

    it("is not handed out any more once its person is erased", async () => {
      const { archive_id, request_id } = await storeArchive(shop, kari)
      const before = await rowOf(shop, archive_id)
      await erase(kari)
      const after = await rowOf(shop, archive_id)

      expect(after).toMatchObject({
        state: "invalidated",
        key_wrapped: null,
        subject_references: null,
      })
      expect(await refusalOf(fetched(request_id))).toMatchObject({
        ...NOT_READY,
        message: expect.stringContaining("erased"),
      })
      await purgeArchivesJob(shop.container)
      expect(hasFileOf(before)).toBe(false)
      expect((await rowOf(shop, archive_id)).deleted_file_at).not.toBeNull()
    })

    it("does not become ready when its person was erased since it was read", async () => {
      const work = await takeInHand(shop, kari)
      const { archive_id } = await build(shop, work)
      await erase(kari)

      await expect(makeReady(shop, archive_id)).rejects.toMatchObject(NOT_READY)
      expect(await rowOf(shop, archive_id)).toMatchObject({
        state: "invalidated",
        key_wrapped: null,
      })
    })

    it.each([0, 30, 120, 400])(
      "hands out nothing erased when an erasure starts %i ms into the building",
      async (delay) => {
        const work = await takeInHand(shop, kari)
        const [request] = await asJson(work.request.id)
        const building = build(shop, { ...work, request }).then(
          async ({ archive_id }) => {
            await makeReady(shop, archive_id)
          }
        )
        await new Promise((resolve) => setTimeout(resolve, delay))
        const [built] = await Promise.allSettled([building, erase(kari)])

        const text = await fetched(work.request.id).catch(() => "")
        expect(text).not.toContain(kari.email)
        if (built.status === "rejected") {
          expect(built.reason).toMatchObject(NOT_READY)
          expect(text).toBe("")
        }
        // whoever asks again gets what is left, and only that
        const { request_id } = await storeArchive(shop, kari)
        expect(await fetched(request_id)).not.toContain(kari.email)
      }
    )

    it("waits for an erasure that looked for archives before it was there", async () => {
      const { options } = await resolvePrivacy(shop.container)
      const guest = aPerson()
      const reference = digestOfEmail(guest.email, options.secret)
      const erasure = await shop.db.transaction()
      await invalidateArchives(erasure, { references: [reference] })

      const { archive_id } = await build(shop, await takeInHand(shop, guest))
      const ready = makeReady(shop, archive_id).catch((error: unknown) => error)
      await erasure("privacy_tombstone").insert({
        id: "prvtmb_test",
        kind: "mailbox",
        reference,
        receipt_id: "prvrec_test",
      })
      await erasure.commit()

      expect(await ready).toMatchObject(NOT_READY)
    })

    it("is found for a guest who has nothing but an address", async () => {
      const guest = aPerson()
      const order = await checkOut(shop, guest, { items: [{ sku: "KOPP" }] })
      const { archive_id } = await storeArchive(shop, { email: guest.email })
      const before = await rowOf(shop, archive_id)
      await erase({ id: order.customer_id ?? "", email: guest.email })

      expect(before.customer_id).toBeNull()
      expect(existsSync(pathOf(before.file_id ?? ""))).toBe(true)
      expect(await rowOf(shop, archive_id)).toMatchObject({
        state: "invalidated",
        key_wrapped: null,
      })
    })

    it("is left to others when somebody else is erased", async () => {
      const ola = await register(shop, aPerson())
      const { archive_id } = await storeArchive(shop, kari)
      await erase(ola)

      expect((await rowOf(shop, archive_id)).state).toBe("ready")
    })
  },
})
