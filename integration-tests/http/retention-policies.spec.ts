import { inShop } from "../support/suite"
import { PRESETS } from "../../src/retention"
import { keepLocks } from "../support/locks/keep-locks"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusedUnchanged } from "../support/privacy/table-digests"
import { auditOf, behindTheLocks } from "../support/retention/behind-the-locks"
import {
  type Decided,
  decidePolicy,
  lockOf,
  type PolicyList,
  readSummary,
} from "../support/retention/desk"
import {
  IMPOSSIBLE_POLICIES,
  MALFORMED_DECISIONS,
  OWN_RULE,
} from "../support/retention/malformed"
import { expectEachRefused } from "../support/retention/refuse-each"
import {
  type Account,
  aPerson,
  checkOut,
  register,
  sendOrder,
  waitUntil,
} from "../support/shop"

const YEAR = new Date().getUTCFullYear()

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let sent: { id: string }
    let placed: { id: string }

    const list = (query: object = {}) =>
      shop.admin.get<PolicyList>("/admin/privacy/retention-policies", {
        query: { ...query },
      })

    /** Decides, and waits until the locks have followed. */
    const decide = async (body: object): Promise<Decided> => {
      const decided = await decidePolicy<Decided>(shop, body)
      await waitUntil("the locks to follow", async () => {
        const { reconcile } = await readSummary(shop)
        return reconcile?.id === decided.reconcile.id &&
          reconcile.state === "completed"
          ? true
          : undefined
      })
      return decided
    }

    const refused = (body: object) =>
      refusedUnchanged(shop.db, () => decidePolicy(shop, body))

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      sent = await checkOut(shop, kari)
      await sendOrder(shop, sent)
      placed = await checkOut(shop, kari)
      await keepLocks(shop.container)
    })

    it("lists the laws with their sources, and the rules in force", async () => {
      const { presets, rules, retention_policies, count } = await list()

      expect(presets).toEqual(JSON.parse(JSON.stringify(PRESETS)))
      expect(presets[0]).toMatchObject({
        id: "no",
        verification: "A/B",
        clock: "fiscal_year_end",
        tiers: { sales_document: { years: 5 } },
        source: expect.stringContaining("altinn"),
      })
      expect(rules).toMatchObject([
        {
          sales_channel_id: null,
          country: "no",
          fiscal_year_end: "12-31",
          policies: [{ id: "no" }],
        },
      ])
      expect(retention_policies).toMatchObject([{ kind: "options" }])
      expect(count).toBe(1)
      expect(await list({ kind: "decision" })).toMatchObject({ count: 0 })
    })

    it("lengthens locks at once, whatever their state", async () => {
      const decided = await decide(OWN_RULE)

      expect(decided.effect).toEqual({
        locks: 2,
        lengthens: 2,
        shortens: 0,
        gives_end: 0,
      })
      expect(decided.retention_policy).toMatchObject({
        kind: "decision",
        sales_channel_id: null,
        shortens: false,
        reason: "The accountant says so",
      })
      for (const order of [sent, placed]) {
        expect(await lockOf(shop, order)).toMatchObject({
          policy: "no_long",
          legal_basis: "A law",
          locked_through: `${YEAR + 10}-12-31`,
          verified: true,
        })
      }
      expect((await list()).rules).toMatchObject([
        { policies: [{ id: "no_long", verification: "C" }] },
      ])
      const [entry] = await auditOf(shop, "retention_policy.decided")
      expect(entry?.details).toMatchObject({
        decision_id: decided.retention_policy.id,
        fields: ["country", "policy", "policies"],
        effect: decided.effect,
      })
      expect(JSON.stringify(entry)).not.toContain("accountant")
    })

    it("keeps what was decided before, and gives back what is null", async () => {
      await decide(OWN_RULE)
      await decide({ time_zone: "Europe/Stockholm" })

      expect((await list()).rules).toMatchObject([
        { time_zone: "Europe/Stockholm", policies: [{ id: "no_long" }] },
      ])
      await decide({ policy: null, policies: null, time_zone: null })
      const { rules, retention_policies } = await list({ kind: "decision" })

      expect(rules).toMatchObject([
        { time_zone: "Europe/Oslo", policies: [{ id: "no" }] },
      ])
      expect(retention_policies.map(({ settings }) => settings)).toEqual([
        { country: "no" },
        { ...OWN_RULE, time_zone: "Europe/Stockholm" },
        OWN_RULE,
      ])
      expect(await lockOf(shop, sent)).toMatchObject({
        locked_through: `${YEAR + 10}-12-31`,
      })
    })

    it("shortens only what was counted and confirmed", async () => {
      await decide(OWN_RULE)
      const back = { policy: null, policies: null }
      const { effect } = await decide(back)
      expect(effect).toMatchObject({ lengthens: 0, shortens: 2 })

      for (const confirm_locks of [undefined, 0, 1, 3]) {
        const { code, message } = await refused({
          shorten: true,
          confirm_locks,
        })
        expect(code).toBe("PRIVACY_CONFIRM_LOCKS")
        expect(message).toContain("confirm_locks: 2")
      }
      const decided = await decide({ shorten: true, confirm_locks: 2 })

      expect(decided.retention_policy).toMatchObject({ shortens: true })
      for (const order of [sent, placed]) {
        expect(await lockOf(shop, order)).toMatchObject({
          policy: "no",
          locked_through: `${YEAR + 5}-12-31`,
          policy_decision_id: decided.retention_policy.id,
          verified: true,
        })
      }
    })

    it("gives locks without an end their first one", async () => {
      await behindTheLocks(shop, () =>
        shop.db("privacy_retention_lock").update({
          locked_through: null,
          fiscal_year_end: null,
          policy_id: "unset",
          decide_again_after: null,
        })
      )
      const { effect } = await decide({ country: "no" })

      expect(effect).toMatchObject({ lengthens: 0, shortens: 0, gives_end: 2 })
      expect(await lockOf(shop, sent)).toMatchObject({
        policy: "no",
        locked_through: `${YEAR + 5}-12-31`,
      })
    })

    it("decides for one sales channel beside the shop", async () => {
      const sales_channel_id = shop.salesChannel.id
      const { effect } = await decide({ sales_channel_id, country: "se" })

      expect(effect).toMatchObject({ lengthens: 2 })
      expect((await list()).rules).toMatchObject([
        { sales_channel_id: null, policies: [{ id: "no" }] },
        { sales_channel_id, policies: [{ id: "no" }, { id: "se" }] },
      ])
      expect(await list({ sales_channel_id })).toMatchObject({ count: 1 })
      expect(await lockOf(shop, sent)).toMatchObject({
        policy: "se",
        locked_through: `${YEAR + 7}-12-31`,
      })
      expect(
        await refused({ sales_channel_id: "sc_nobody", country: "se" })
      ).toMatchObject({ status: 404, code: "PRIVACY_SALES_CHANNEL_NOT_FOUND" })
    })

    it("counts the one-stop-shop by destination", async () => {
      const { effect } = await decide({
        country: "de",
        oss: { registered: true },
      })
      expect(effect).toMatchObject({ locks: 2, lengthens: 2 })
      expect(await lockOf(shop, sent)).toMatchObject({ policy: "de" })

      await behindTheLocks(shop, () =>
        shop.db("order_address").update({ country_code: "se" })
      )
      const decided = await decide({ time_zone: "Europe/Berlin" })
      expect(decided.effect).toMatchObject({ locks: 2, lengthens: 2 })
    })

    it("names every setting that can't hold, and records nothing", async () => {
      await expectEachRefused(shop.db, IMPOSSIBLE_POLICIES, {
        code: "PRIVACY_INVALID_POLICY",
        call: (body) => decidePolicy(shop, body),
      })
      const { message } = await refused({
        country: "kari@example.com",
        fiscal_year_end: "13-01",
      })
      expect(message).toContain("country: ")
      expect(message).toContain("fiscal_year_end: ")
      expect(message).not.toContain("kari@")
    })

    it("refuses what is no decision", async () => {
      await expectEachRefused(shop.db, MALFORMED_DECISIONS, {
        code: "PRIVACY_INVALID_REQUEST",
        call: (body) => decidePolicy(shop, body),
      })
    })
  },
})
