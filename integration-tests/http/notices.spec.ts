import { Modules } from "@medusajs/framework/utils"
import {
  draftNotice,
  dayIn,
  editNotice,
  publishAnew,
  publishNotice,
  readNotice,
  sectionSaying,
  showNotice,
} from "../support/notices/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { waitUntil } from "../support/shop"
import { inShop } from "../support/suite"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    it("drafts from what the shop declares, is edited, and published", async () => {
      const draft = await draftNotice(shop)
      expect(draft).toMatchObject({
        state: "draft",
        version: null,
        digest: null,
        verified: null,
        in_force: false,
      })
      expect(draft.content.sections.map(({ id }) => id)).toEqual([
        "controller",
        "categories",
        "sources",
        "purposes",
        "recipients",
        "transfers",
        "retention",
        "security",
        "rights",
        "complaint",
        "automated",
        "changes",
        "contact",
      ])
      await editNotice(shop, draft.id, {
        sections: [
          sectionSaying("contact", "Ring oss"),
          sectionSaying("cookies", "Informasjonskapsler"),
        ],
        remove: ["transfers"],
      })
      const heard: unknown[] = []
      shop.container
        .resolve(Modules.EVENT_BUS)
        .subscribe("privacy.notice.published", ({ data }) =>
          Promise.resolve(void heard.push(data))
        )
      const published = await publishNotice(shop, draft.id)
      await waitUntil("the event", () => Promise.resolve(heard[0]))
      expect(heard).toEqual([
        { id: draft.id, version: 1, effective_date: dayIn(0) },
      ])
      expect(published).toMatchObject({
        state: "published",
        in_force: true,
        version: 1,
        effective_date: dayIn(0),
        verified: true,
        changes: [],
      })
      const { sections, ...notice } = await readNotice(shop)
      expect(notice).toMatchObject({
        version: 1,
        locale: "nb",
        digest: published.digest,
        title: "Personvernerklæring for Fjord og Fjell AS",
        previous_version: null,
        versions: [{ version: 1, effective_date: dayIn(0) }],
        next: null,
      })
      expect(sections.map(({ id }) => id)).not.toContain("transfers")
      expect(sections.slice(-2)).toEqual([
        expect.objectContaining({ id: "contact", heading: "Ring oss" }),
        expect.objectContaining({ id: "cookies" }),
      ])
    })

    it("never changes what was published, whoever tries", async () => {
      const { id } = await publishAnew(shop)
      const route = `/admin/privacy/notices/${id}`
      const attempts = [
        shop.admin.post(route, { remove: ["rights"] }),
        shop.admin.post(`${route}/publish`, { effective_date: dayIn(1) }),
        shop.admin.delete(route),
      ]
      for (const attempt of attempts) {
        expect(await refusalOf(attempt)).toMatchObject({
          status: 400,
          code: "PRIVACY_NOTICE_STATE",
        })
      }
      const statements = [
        "update privacy_notice set content = '{}'",
        "update privacy_notice set deleted_at = now()",
        "delete from privacy_notice",
        "truncate privacy_notice",
        "set session_replication_role = replica; delete from privacy_notice",
      ]
      for (const statement of statements) {
        await expect(
          shop.db.transaction((trx) => trx.raw(statement))
        ).rejects.toThrow("PRIVACY_CONSENT_APPEND_ONLY")
      }
      expect((await showNotice(shop, id)).verified).toBe(true)
    })

    it("refuses days that are over, links that run, and half a translation", async () => {
      const { id } = await draftNotice(shop)
      const edit = (section: object) =>
        refusalOf(editNotice(shop, id, { sections: [section] }))
      const { texts } = sectionSaying("cookies", "Kjeks")
      const evil = {
        heading: "Klikk",
        blocks: [{ kind: "link", text: "her", url: "javascript:alert(1)" }],
      }

      expect(
        await refusalOf(publishNotice(shop, id, { effective_date: dayIn(-1) }))
      ).toMatchObject({ status: 400, code: "PRIVACY_NOTICE_DATE" })
      for (const section of [
        { id: "cookies", texts: { ...texts, nb: evil } },
        { id: "cookies", texts: { nb: texts.nb } },
        { id: "No id", texts },
        { id: "cookies", texts, more: 1 },
      ]) {
        expect(await edit(section)).toMatchObject({
          status: 400,
          code: "PRIVACY_INVALID_REQUEST",
        })
      }
      expect(await refusalOf(editNotice(shop, "prvnot_no", {}))).toMatchObject({
        code: "PRIVACY_INVALID_REQUEST",
      })
      expect(await refusalOf(showNotice(shop, "prvnot_no"))).toMatchObject({
        status: 404,
        code: "PRIVACY_NOTICE_NOT_FOUND",
      })
    })

    it("puts every step on record, with ids and no text", async () => {
      const { id } = await draftNotice(shop)
      await shop.admin.delete(`/admin/privacy/notices/${id}`)
      const { digest } = await publishAnew(shop, { remove: ["transfers"] })
      const { audit_entries } = await shop.admin.get<{
        audit_entries: { action: string; details: object }[]
      }>("/admin/privacy/audit-entries")
      const about = audit_entries.filter(({ action }) =>
        action.startsWith("notice.")
      )
      expect(about.map(({ action }) => action).sort()).toEqual([
        "notice.drafted",
        "notice.drafted",
        "notice.edited",
        "notice.published",
        "notice.removed",
      ])
      expect(
        about.find(({ action }) => action === "notice.published")?.details
      ).toMatchObject({ version: 1, digest, effective_date: dayIn(0) })
      expect(JSON.stringify(about)).not.toContain("Fjord")
    })
  },
})
