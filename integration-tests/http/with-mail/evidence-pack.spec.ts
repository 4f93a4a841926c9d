import { createHash } from "node:crypto"
import { inShop } from "../../support/suite"
import { unzip } from "../../../src/archive/__tests__/unzip"
import { sendDueLetters } from "../../../src/letters"
import { fileRequest, move, writeLetter } from "../../support/letters"
import { emptyOutbox, WITH_MAIL } from "../../support/mail"
import { ALL_GUARDS, eraseCustomer } from "../../support/privacy/desk"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import { auditOf } from "../../support/retention/behind-the-locks"
import { keepLocks } from "../../support/locks/keep-locks"
import {
  type Account,
  aPerson,
  checkOut,
  register,
  sendOrder,
} from "../../support/shop"

type Proven = { id: string; canonical: string; hash: string; details?: object }
type Letter = {
  subject: string
  html: string
  text: string
  template: string
  state: string | null
}

const ROUTE = "/admin/privacy/requests"
const sha256 = (content: Buffer | string) =>
  createHash("sha256").update(content).digest("hex")

// the runner reads the config before it sets an environment it is given
Object.assign(process.env, WITH_MAIL)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let order: Awaited<ReturnType<typeof checkOut>>

    const readLetter = async (id: string, query: object = {}) =>
      (
        await shop.admin.get<{ letter: Letter }>(`${ROUTE}/${id}/letter`, {
          query: { ...query },
        })
      ).letter

    const fetchPack = async (id: string, query: object = {}) =>
      await shop.admin.download(`${ROUTE}/${id}/evidence`, {
        query: { ...query },
      })

    const erase = async () =>
      (
        await eraseCustomer(shop, kari.id, {
          confirm_email: kari.email,
          override: ALL_GUARDS,
        })
      ).privacy_request

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson({ last_name: "Quetzalsen" }))
      order = await checkOut(shop, kari)
      await sendOrder(shop, order)
      await keepLocks(shop.container)
    })

    beforeEach(emptyOutbox)

    it("shows what was erased, what is kept, and until when", async () => {
      const { id } = await erase()
      const letter = await readLetter(id, { locale: "nb" })
      const year = new Date().getUTCFullYear() + 5

      expect(letter).toMatchObject({ template: "erased", state: null })
      expect(letter.text).toContain(
        `Bestilling ${order.display_id}: beløp, varer, navnet ditt`
      )
      expect(letter.text).toContain(`31. desember ${year}`)
      expect(letter.text).toContain("bokføringsloven § 13")
      expect(letter.text).toContain("forbrukerkjøpsloven § 27")
      expect(letter.text).toContain("Datatilsynet")
      expect(letter.text).toMatch(/Konto og profil: \d+ oppføring/)
      expect(`${letter.text}${letter.html}`).not.toMatch(
        new RegExp(`${kari.email}|${kari.address.last_name}`, "i")
      )
      expect((await readLetter(id, { locale: "nn" })).text).toContain(
        "bokføringslova § 13"
      )
    })

    it("shows the newest letter in the language asked, as a page too", async () => {
      const request = await fileRequest(shop.container, kari.email)
      await writeLetter(shop.db, request)
      const closed = await move(shop.db, request, {
        to: "refused",
        set: { refusal_reason: "no_ground" },
      })
      await writeLetter(shop.db, closed, "refused")

      expect(await readLetter(request.id)).toMatchObject({
        template: "refused",
        state: "pending",
        subject: "Vi kan ikke gjøre det du ba om",
      })
      expect(await readLetter(request.id, { locale: "en" })).toMatchObject({
        subject: "We cannot do what you asked for",
      })
      const page = await shop.admin.download(`${ROUTE}/${request.id}/letter`, {
        headers: { accept: "text/html" },
      })
      expect(page.headers["content-type"]).toContain("text/html")
      expect(page.headers["content-security-policy"]).toContain("'none'")
      expect(page.bytes.toString()).toContain('<html lang="nb-NO">')
    })

    it("packs everything an authority can check for itself", async () => {
      const { id } = await erase()
      const { bytes, headers } = await fetchPack(id, { locale: "en" })
      const files = unzip(bytes)
      const json = <T>(name: string) =>
        JSON.parse(files.get(name)?.toString() ?? "") as T
      const manifest = json<{
        request_id: string
        files: { name: string; sha256: string; bytes: number }[]
      }>("manifest.json")

      expect(headers["content-disposition"]).toContain('"evidence.zip"')
      expect(headers["cache-control"]).toBe("no-store")
      expect(manifest.request_id).toBe(id)
      expect(manifest.files.map(({ name }) => name)).toEqual(
        [...files.keys()].filter((name) => name !== "manifest.json")
      )
      for (const { name, sha256: listed } of manifest.files) {
        expect(sha256(files.get(name) ?? "")).toBe(listed)
      }
      expect(files.get("README.txt")?.toString()).toContain(
        "Letters are not stored"
      )
      expect(json("chain.json")).toMatchObject({ report: { verified: true } })

      const timeline = json<Proven[]>("timeline.json")
      const receipts = json<Proven[]>("receipts.json")
      expect(receipts).toHaveLength(1)
      for (const { canonical, hash } of [...timeline, ...receipts]) {
        expect(sha256(canonical)).toBe(hash)
      }
      expect(timeline.map(({ details }) => details)).toContainEqual(
        expect.objectContaining({ receipt_hash: receipts[0]?.hash })
      )
      expect(json("recipient-tasks.json")).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            recipient_id: "carrier-manual_manual",
            type: "erasure",
            state: "pending",
          }),
        ])
      )
      const all = [...files.values()].map(String).join("\n")
      expect(all).not.toMatch(
        /quetzalsen|reply_key|content_sealed|subject_sealed/i
      )
      expect(await auditOf(shop, "request.evidence_exported")).toHaveLength(1)
    })

    it("holds the letters as they read, and when they went out", async () => {
      const request = await fileRequest(shop.container, kari.email)
      await writeLetter(shop.db, request)
      await sendDueLetters(shop.container)
      const files = unzip((await fetchPack(request.id)).bytes)

      expect(files.get("letters/01-received.txt")?.toString()).toContain(
        "å få begrenset bruken"
      )
      expect(files.get("letters/01-received.html")).toBeDefined()
      expect(JSON.parse(String(files.get("letters.json")))).toEqual([
        expect.objectContaining({
          state: "accepted",
          accepted_at: expect.any(String),
        }),
      ])
    })

    it.each(["letter", "evidence"])(
      "hands no %s to strangers",
      async (what) => {
        const { id } = await fileRequest(shop.container, kari.email)
        const stranger = shop.admin.with({ authorization: "" })

        for (const [client, path, status] of [
          [stranger, `${ROUTE}/${id}/${what}`, 401],
          [shop.admin, `${ROUTE}/prvreq_none/${what}`, 404],
          [shop.admin, `${ROUTE}/kari@example.com/${what}`, 404],
          [shop.admin, `${ROUTE}/${id}/${what}?locale=de`, 400],
          [shop.admin, `${ROUTE}/${id}/${what}?fields=reply_sealed`, 400],
        ] as const) {
          const refusal = await refusalOf(client.get(path))
          expect(refusal.status).toBe(status)
          expect(refusal.message).not.toContain("@")
        }
        expect(await auditOf(shop, "request.evidence_exported")).toEqual([])
      }
    )
  },
})
