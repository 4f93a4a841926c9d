import { sendDueLetters } from "../../../src/letters"
import { unzip } from "../../../src/archive/__tests__/unzip"
import { consentTo } from "../../support/choices/desk"
import { emptyOutbox, sentMails, WITH_MAIL } from "../../support/mail"
import { privacyStatus } from "../../support/privacy/desk"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { answer } from "../../support/requests/journeys/answer"
import {
  type Ask,
  type Asker,
  ASKERS,
  type Channel,
} from "../../support/requests/journeys/askers"
import { waitUntil } from "../../support/shop"
import { inShop } from "../../support/suite"

// the runner reads the configuration before it sets an environment
Object.assign(process.env, WITH_MAIL)

/** What a right comes to: where to look, and which letter says so. */
type Right = Ask & {
  letter: string
  /** What was decided before. */
  before?: (shop: TestShop, asker: Asker) => Promise<unknown>
  holds: (
    shop: TestShop,
    asker: Asker,
    asked: { id: string } & Ask
  ) => Promise<void>
}

const customerOf = ({ db }: TestShop, { customerId }: Asker) =>
  db("customer").where({ id: customerId }).first()

const handsOver: Right["holds"] = async (shop, asker, asked) => {
  const files = await unzip(await asker.fetch(asked, asked.id))
  const text = [...files.values()].join("\n")

  expect(text).toContain(asker.email)
  expect(text).toContain("Kopp")
}

const RIGHTS: readonly Right[] = [
  { type: "access", said: {}, letter: "ready", holds: handsOver },
  { type: "portability", said: {}, letter: "ready", holds: handsOver },
  {
    type: "rectification",
    said: { changes: [{ field: "last_name", value: "Rettstad" }] },
    letter: "completed",
    holds: async (shop, asker) => {
      const { last_name } = await customerOf(shop, asker)
      expect(last_name).toBe("Rettstad")
    },
  },
  {
    type: "erasure",
    said: {},
    letter: "erased",
    holds: async (shop, asker) => {
      expect(await privacyStatus(shop, asker.customerId)).toMatchObject({
        state: "erased",
      })
      const { email } = await customerOf(shop, asker)
      expect(email).toMatch(/@erased\.invalid$/)
    },
  },
  {
    type: "restriction",
    said: { ground: "unlawful" },
    letter: "completed",
    holds: async (shop, asker) => {
      expect(await privacyStatus(shop, asker.customerId)).toMatchObject({
        state: "restricted",
      })
    },
  },
  {
    type: "objection",
    said: { purpose_ids: ["improvement"] },
    letter: "completed",
    holds: async (shop, asker, { id }) => {
      const rows = await shop.db("privacy_objection").where({ request_id: id })
      expect(rows.map(({ purpose_id }) => purpose_id)).toEqual(["improvement"])
    },
  },
  {
    type: "consent_withdrawal",
    said: { purpose_ids: ["marketing"] },
    letter: "completed",
    before: async (shop, { account }) =>
      account && (await consentTo(shop, account, "marketing")),
    holds: async (shop, { account }, { id }) => {
      const rows = await shop.db("privacy_consent").where({ request_id: id })
      // guests had given none
      expect(rows.map(({ given }) => given)).toEqual(account ? [false] : [])
    },
  },
]

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    const lettersTo = ({ email }: Asker) =>
      sentMails()
        .filter(({ to }) => to.toLowerCase() === email.toLowerCase())
        .map(({ template }) => template.replace("privacy-", ""))
        .filter((template) => template !== "code")

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(emptyOutbox)

    describe.each(Object.keys(ASKERS) as Channel[])("of a %s:", (channel) => {
      it.each(RIGHTS)(
        "$type",
        async ({ type, said, letter, before, holds }) => {
          const asker = await ASKERS[channel](shop)
          await before?.(shop, asker)
          const id = await asker.ask({ type, said })
          const { done, hadToWait } = await answer(shop, id)
          await sendDueLetters(shop.container)

          expect(done).toMatchObject({ type, channel, content: null })
          await holds(shop, asker, { id, type, said })
          // the job of every minute may have taken it a moment before
          const letters = await waitUntil(`the letter "${letter}"`, async () =>
            lettersTo(asker).at(-1) === letter ? lettersTo(asker) : undefined
          )
          // what is answered at once needs no letter before, and staff talk
          expect(letters.includes("received")).toBe(
            hadToWait && channel !== "staff"
          )
        }
      )
    })
  },
})
