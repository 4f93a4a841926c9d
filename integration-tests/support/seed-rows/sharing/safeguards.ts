import { Modules } from "@medusajs/framework/utils"
import purgeArchivesJob from "../../../../src/jobs/purge-archives"
import { storeArchive } from "../../archives/in-hand"
import { consentTo, preferenceOf } from "../../choices/desk"
import { publishAnew, readNotice } from "../../notices/desk"
import { withAccess } from "../../privacy/access"
import { exportCustomer } from "../../privacy/desk"
import { listenIn } from "../../privacy/listen-in"
import type { TestShop } from "../../privacy/open-test-shop"
import { refusalOf } from "../../privacy/refusals"
import { liftHold, placeHold } from "../../retention/desk"
import { type Account, waitUntil } from "../../shop"
import { erase } from "../desk"
import type { Exercises } from "../stage"
import type { SHARING } from "../rows/sharing"

/** A hold that keeps everything of the person until it is lifted. */
const holdsUntilLifted = async (
  shop: TestShop,
  who: Account,
  said: { ground: string; reason: string }
) => {
  const hold = await placeHold(shop, {
    scope: "subject",
    reference: who.id,
    ...said,
  })
  const refusal = await refusalOf(erase(shop, who))
  expect(refusal).toMatchObject({ code: "PRIVACY_GUARDED" })
  expect(refusal.message).toContain(hold.id)
  const { legal_holds } = await shop.admin.get<{ legal_holds: object[] }>(
    "/admin/privacy/legal-holds"
  )
  expect(legal_holds).toContainEqual(
    expect.objectContaining({ id: hold.id, ...said, owner: "Finance" })
  )
  await liftHold(shop, hold)
  await erase(shop, who)
}

/** What keeps data in, and lets it out. */
export const safeguards = {
  law: async ({ shop, kari }) => {
    const said = {
      basis: "court_order",
      disclosed_on: "2026-11-02",
      reference: "TOSL-2026-1234",
    }
    await shop.admin.post("/admin/privacy/disclosures", {
      customer_id: kari.id,
      ...said,
    })
    const { bytes } = await exportCustomer(shop, kari.id)
    expect(bytes.toString("utf8")).toContain("TOSL-2026-1234")
    await holdsUntilLifted(shop, kari, {
      ground: "authority",
      reason: "Court order TOSL-2026-1234",
    })
    const { disclosures } = await shop.admin.get<{ disclosures: object[] }>(
      "/admin/privacy/disclosures"
    )
    expect(disclosures).toEqual([
      expect.objectContaining({ ...said, recipient_id: "authorities" }),
    ])
  },

  protection: ({ shop, kari }) =>
    holdsUntilLifted(shop, kari, {
      ground: "rights_and_safety",
      reason: "Damage to property, case 2027/3",
    }),

  security: async ({ shop, kari }) => {
    const stranger = { officers: ["user_somebody_else"] }
    const asStaff = await withAccess(shop, stranger, () =>
      refusalOf(erase(shop, kari))
    )
    expect(asStaff).toMatchObject({
      status: 403,
      code: "PRIVACY_NOT_OFFICER",
    })

    const { archive_id, request_id } = await storeArchive(shop, kari)
    const route = `/admin/privacy/requests/${request_id}/archive`
    await shop.admin.download(route)
    await shop
      .db("privacy_archive")
      .where({ id: archive_id })
      .update({ expires_at: new Date(Date.now() - 1000) })
    await purgeArchivesJob(shop.container)
    expect((await refusalOf(shop.admin.download(route))).message).toContain(
      "expired"
    )

    const events: object[] = []
    shop.container
      .resolve(Modules.EVENT_BUS)
      .subscribe("privacy.subject.erased", async ({ data }) => {
        events.push(data as object)
      })
    const heard = await listenIn(() => erase(shop, kari))
    await waitUntil("the event", async () => events[0])
    const evidence = await shop.db("privacy_audit_entry")
    expect(evidence.length).toBeGreaterThan(0)
    expect(heard + JSON.stringify([events, evidence])).not.toMatch(
      new RegExp(`${kari.email}|${kari.last_name}`, "i")
    )
  },

  notice: async ({ shop, kari }) => {
    const first = await publishAnew(shop)
    await consentTo(shop, kari, "marketing")
    const consent = async () =>
      (await preferenceOf(shop, kari, "marketing")).consent
    expect(await consent()).toMatchObject({
      notice_version: 1,
      notice_changed: false,
    })
    const second = await publishAnew(shop, { remove: ["transfers"] })
    expect([first, second].map(({ digest }) => digest)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ])
    expect(second.digest).not.toBe(first.digest)
    expect(await readNotice(shop)).toMatchObject({ version: 2 })
    expect(await readNotice(shop, { version: 1 })).toMatchObject({
      version: 1,
      digest: first.digest,
    })
    expect(await consent()).toMatchObject({
      given: true,
      notice_version: 1,
      notice_changed: true,
    })
  },
} satisfies Exercises<typeof SHARING>
