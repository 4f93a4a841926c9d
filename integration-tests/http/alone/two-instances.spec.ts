import { Modules } from "@medusajs/framework/utils"
import { reportsAbout, WITH_ANALYTICS } from "../../support/analytics/reports"
import { tellActivity } from "../../support/choices/activity"
import { consentTo, decide, send } from "../../support/choices/desk"
import {
  type Instance,
  startInstance,
} from "../../support/instances/start-instance"
import { WITH_MAIL } from "../../support/mail"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { type Account, aPerson, connect, register } from "../../support/shop"
import { inShop } from "../../support/suite"

const ABANDONED_CART = "abandoned-cart"

Object.assign(process.env, WITH_MAIL, WITH_ANALYTICS)

// two of them have to boot
jest.setTimeout(300_000)

inShop({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let here: TestShop
    let there: TestShop
    let other: Instance

    /** What each instance does about a person, first here and then there. */
    const pursue = async (who: Account) => {
      const analytics = here.container.resolve(Modules.ANALYTICS)
      await analytics.track({ event: "looked", actor_id: who.id })
      const mail = { to: who.email, template: ABANDONED_CART }

      return {
        mails: [
          (await send(here, mail)) !== null,
          Boolean(await other.ask({ mail })),
        ],
        reports: [
          reportsAbout(who.id).length,
          await other.ask({ track: who.id }),
        ],
        activity: [
          (await tellActivity(here, who)).accepted,
          (await tellActivity(there, who)).accepted,
        ],
      }
    }

    const objectAt = (instance: TestShop, who: Account) =>
      decide(
        instance,
        who,
        { purpose_id: "existing_customer_marketing", objection: true },
        { purpose_id: "improvement", objection: true }
      )

    beforeAll(async () => {
      here = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      other = await startInstance(dbConfig.clientUrl)
      const { store } = await connect(other.baseUrl, { token: here.staffToken })
      const key = { "x-publishable-api-key": here.publishableKey }
      there = { ...here, store: store.with(key) }
    })

    afterAll(() => other?.stop())

    it("stop with the next thing they would do, whichever took the objection", async () => {
      for (const taken of ["here", "there"] as const) {
        const who = await register(here, aPerson())
        await consentTo(here, who, "activity")
        expect(await pursue(who)).toEqual({
          mails: [true, true],
          reports: [1, 1],
          activity: [1, 1],
        })

        await objectAt(taken === "here" ? here : there, who)
        expect(await pursue(who)).toEqual({
          mails: [false, false],
          // as many as before
          reports: [1, 1],
          activity: [0, 0],
        })
      }
    })

    it("stop recording with the next request after consent is withdrawn elsewhere", async () => {
      const who = await register(here, aPerson())
      await consentTo(there, who, "activity")
      expect((await tellActivity(here, who)).accepted).toBe(1)
      await decide(there, who, { purpose_id: "activity", consent: false })

      expect(await tellActivity(here, who)).toEqual({
        accepted: 0,
        reason: "declined",
      })
    })
  },
})
