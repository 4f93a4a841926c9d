import {
  consentTo,
  decide,
  preferenceOf,
  preferencesOf,
  send,
} from "../../choices/desk"
import { atPreferences } from "../../choices/guest"
import { sentMails } from "../../mail"
import { privacyStatus } from "../../privacy/desk"
import { refusalOf } from "../../privacy/refusals"
import { requestDesk } from "../../requests/desk"
import { askAndWait, fileFor, mailTo } from "../desk"
import { NEWSLETTER } from "../templates"
import type { Exercises } from "../stage"
import type { RIGHTS } from "../rows/rights"

/** What may be done with the rest. */
export const choices = {
  restriction: async ({ shop, ola }) => {
    await consentTo(shop, ola, "marketing")
    await askAndWait(shop, ola, {
      type: "restriction",
      ground: "accuracy_contested",
    })
    const write = () => send(shop, { to: ola.email, template: NEWSLETTER })
    const rename = () =>
      shop.admin.post(`/admin/customers/${ola.id}`, { last_name: "X" })
    const { restricted } = await preferencesOf(shop, ola)
    expect(restricted).toBeTruthy()
    expect(await write()).toBeNull()
    expect((await refusalOf(rename())).code).toBe("PRIVACY_RESTRICTED")
    expect(await privacyStatus(shop, ola.id)).toMatchObject({
      state: "restricted",
    })

    await shop.admin.post(
      `/admin/privacy/customers/${ola.id}/restriction/lift`,
      { reason: "accuracy_verified" }
    )
    expect(
      sentMails({ to: ola.email, template: "privacy-unrestricted" })
    ).toHaveLength(1)
    expect(await write()).not.toBeNull()
    await rename()
  },

  objection: async ({ shop, ola }) => {
    const { purposes } = await preferencesOf(shop, ola)
    const switches = purposes
      .filter(({ can_object }) => can_object)
      .map(({ id }) => id)
    expect(switches).toEqual([
      ...["improvement", "monitoring", "security"],
      ...["marketing", "existing_customer_marketing"],
    ])
    const allowed = async (id: string) =>
      (await preferenceOf(shop, ola, id)).allowed
    await decide(shop, ola, {
      purpose_id: "existing_customer_marketing",
      objection: true,
    })
    expect(await allowed("existing_customer_marketing")).toBe(false)
    expect(await allowed("improvement")).toBe(true)

    // others may be refused, with a reason; direct marketing never
    const desk = requestDesk(shop.admin)
    const object = async (...purpose_ids: string[]) =>
      (await fileFor(shop, ola, { type: "objection", purpose_ids })).id
    const refuse = (id: string) =>
      desk.step(id, "refuse", { reason: "compelling_grounds" })
    await refuse(await object("improvement"))
    expect((await mailTo(shop, ola, "refused")).text).toContain("tvingende")
    expect(await allowed("improvement")).toBe(true)
    const id = await object("marketing", "monitoring")
    expect((await refusalOf(refuse(id))).code).toBe("PRIVACY_INVALID_REFUSAL")
    await desk.step(id, "complete")
    expect(await allowed("monitoring")).toBe(false)
    expect(await allowed("marketing")).toBe(false)
  },

  withdrawal: async ({ shop, ola }) => {
    await consentTo(shop, ola, "marketing")
    const write = () => send(shop, { to: ola.email, template: NEWSLETTER })
    expect(await write()).not.toBeNull()
    const [mail] = sentMails({ to: ola.email, template: NEWSLETTER })
    const ledger = () =>
      shop
        .db("privacy_consent")
        .where({ customer_id: ola.id })
        .orderBy("sequence")
    const [given] = await ledger()

    // one click, and nobody logs in
    const token = String(mail?.data.unsubscribe_token)
    await atPreferences(shop.store).unsubscribe(token)
    expect(await write()).toBeNull()
    expect(await ledger()).toEqual([
      given,
      expect.objectContaining({ given: false, purpose_id: "marketing" }),
    ])
    // and as one switch of the account
    await consentTo(shop, ola, "activity")
    await decide(shop, ola, { purpose_id: "activity", consent: false })
    expect(await ledger()).toHaveLength(4)
  },
} satisfies Exercises<typeof RIGHTS>
