import {
  draftNotice,
  dayIn,
  editNotice,
  publishAnew,
  publishNotice,
  readNotice,
  sectionSaying,
} from "../support/notices/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { createClient } from "../support/shop/client"
import { inShop } from "../support/suite"

const PAGE = "/privacy/notice"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    /** Somebody without any key. */
    const stranger = () => createClient(api.defaults.baseURL ?? "")

    const page = async (query: Record<string, unknown> = {}) =>
      await stranger().get<string>(PAGE, { query })

    it("answers 404 while nothing is published, drafts or not", async () => {
      await draftNotice(shop)

      for (const call of [page(), readNotice(shop)]) {
        expect(await refusalOf(call)).toMatchObject({
          status: 404,
          code: "PRIVACY_NOTICE_NOT_FOUND",
        })
      }
    })

    it("comes into force by its day alone, and says so before", async () => {
      await publishAnew(shop)
      const { id } = await draftNotice(shop)
      await editNotice(shop, id, { remove: ["transfers"] })
      const tomorrow = dayIn(1)
      await publishNotice(shop, id, { effective_date: tomorrow })

      expect(await readNotice(shop)).toMatchObject({
        version: 1,
        next: { version: 2, effective_date: tomorrow },
      })
      expect(await page()).toContain("Les versjon 2")
      expect(await page({ version: 2 })).toContain("som gjelder fra")

      await aDayLater(shop)
      expect(await readNotice(shop)).toMatchObject({
        version: 2,
        previous_version: 1,
        next: null,
        changes: [{ section: "transfers", change: "removed" }],
      })
      const { notices } = await shop.admin.get<{
        notices: { version: number; state: string; in_force: boolean }[]
      }>("/admin/privacy/notices")
      expect(
        notices.map(({ version, state, in_force }) => [
          version,
          state,
          in_force,
        ])
      ).toEqual([
        [2, "published", true],
        [1, "superseded", false],
      ])
    })

    it("lists what changed, and keeps older versions to read", async () => {
      await publishAnew(shop)
      const { id } = await draftNotice(shop)
      const edited = await editNotice(shop, id, {
        sections: [
          sectionSaying("security", "Vi låser døra"),
          sectionSaying("cookies", "Informasjonskapsler"),
        ],
        remove: ["transfers"],
      })
      const changes = [
        ["security", "changed"],
        ["cookies", "added"],
        ["transfers", "removed"],
      ]
      expect(
        edited.changes.map(({ section, change }) => [section, change])
      ).toEqual(changes)
      await publishNotice(shop, id, {
        effective_date: dayIn(0),
        what_changed: {
          nb: "Nye låser",
          nn: "Nye låsar",
          en: "New locks",
        },
      })
      const { what_changed, ...notice } = await readNotice(shop, {
        locale: "nn",
      })
      expect(what_changed).toBe("Nye låsar")
      expect(
        notice.changes.map(({ section, change }) => [section, change])
      ).toEqual(changes)

      const now = await page()
      expect(now).toContain("Hva er endret siden versjon 1?")
      expect(now).toContain("Nye låser")
      expect(now).toContain("Sender vi opplysninger ut av EØS?")
      const then = await page({ version: 1 })
      expect(then).toContain("Den er avløst av en nyere")
      expect(then).not.toContain("Vi låser døra")
      expect(await refusalOf(page({ version: 3 }))).toMatchObject({
        status: 404,
        code: "PRIVACY_NOTICE_NOT_FOUND",
      })
    })

    it("is a page for everybody: escaped, in its language, cached, without scripts", async () => {
      await publishAnew(shop, {
        sections: [
          sectionSaying("evil", `<script>alert("1")</script> & 'mer'`),
        ],
      })
      const { headers, bytes } = await stranger().download(PAGE, {
        query: { locale: "nn" },
      })
      const text = bytes.toString("utf8")

      expect(headers).toMatchObject({
        "content-type": "text/html; charset=utf-8",
        "content-language": "nn",
        "cache-control": "public, max-age=300",
        "content-security-policy": expect.stringContaining(
          "default-src 'none'"
        ) as string,
      })
      expect(text).toContain('<html lang="nn-NO">')
      expect(text).not.toContain("<script")
      expect(text).toContain("&lt;script&gt;alert(&quot;1&quot;)")
      expect(text).toMatch(/href="\?locale=en"\s+lang="en-GB"/)
      for (const [, id = ""] of text.matchAll(/href="#([\w-]+)"/g)) {
        expect(text).toContain(`id="${id}"`)
      }
      await stranger().get(PAGE, {
        query: { locale: "nn" },
        headers: { "if-none-match": headers.etag ?? "" },
        expect: 304,
      })
      await stranger().get(PAGE, {
        query: { locale: "nb" },
        headers: { "if-none-match": headers.etag ?? "" },
        expect: 200,
      })
      expect(await refusalOf(page({ locale: "xx" }))).toMatchObject({
        status: 400,
        code: "PRIVACY_INVALID_REQUEST",
      })
    })
  },
})

/** Time passes: what holds from a moment in the future holds a day earlier. */
const aDayLater = async ({ db }: TestShop) => {
  await db.transaction(async (trx) => {
    await trx.raw("alter table privacy_notice disable trigger user")
    await trx.raw(
      "update privacy_notice set in_force_from = in_force_from - interval '1 day'"
    )
    await trx.raw(
      "alter table privacy_notice enable always trigger privacy_append_only"
    )
    await trx.raw(
      "alter table privacy_notice enable always trigger privacy_no_truncate"
    )
  })
}
