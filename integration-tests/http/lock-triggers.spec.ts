import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { inShop } from "../support/suite"
import {
  checkTriggers,
  type FrozenRecord,
  frozenRecordsOf,
  installTriggers,
  removeTriggers,
} from "../../src/locks/triggers"
import { resolvePrivacy } from "../../src/privacy-context"
import {
  asRole,
  type Attack,
  ATTACKS,
  createAppRole,
  dropAppRole,
  FREE,
  placeTargets,
  type Role,
  SABOTAGE,
  type Targets,
  type Try,
} from "../support/locks/attacks"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { digestTables } from "../support/privacy/table-digests"

const NOTHING = "nothing refused it"

type Refusal = Error & { code?: string; detail?: string }

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let targets: Targets
    let role: Role
    let declared: FrozenRecord[]

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      targets = await placeTargets(shop)
      role = await createAppRole(shop.db)
      declared = frozenRecordsOf((await resolvePrivacy(shop.container)).map)
    })

    afterAll(() => dropAppRole(role))

    const run = async (trx: Knex, statements: Try) => {
      for (const statement of statements) {
        await trx.raw(statement)
      }
    }

    /** Runs some statements in one transaction, and commits it. */
    const commit = (db: Knex, statements: Try): Promise<Refusal> =>
      db
        .transaction((trx) => run(trx, statements))
        .then(
          () => new Error(NOTHING),
          (error: Refusal) => error
        )

    /** The same, but takes it all back. */
    const rehearse = (db: Knex, statements: Try): Promise<Refusal> =>
      db
        .transaction(async (trx) => {
          // what waits for the commit is refused at the end of these
          await run(trx, [...statements, "set constraints all immediate"])
          throw new Error(NOTHING)
        })
        .catch((error: Refusal) => error)

    /** What became of each try: a SQLSTATE, or that nothing refused it. */
    const outcomes = async (db: Knex, { tries }: Attack, how = commit) => {
      const found: Record<string, string> = {}
      for (const statements of await tries(targets, shop.db)) {
        const { code, message } = await how(db, statements)
        found[statements.join(";\n")] = code ?? message
      }
      return found
    }

    const allOf = (found: Record<string, string>, outcome: string) =>
      Object.fromEntries(Object.keys(found).map((key) => [key, outcome]))

    describe("is refused, and changes nothing", () => {
      it.each(ATTACKS)("$name", async (attack) => {
        const before = await digestTables(shop.db)
        const tried = [
          attack.by === "owner"
            ? {}
            : await asRole(shop.db, role, (db) => outcomes(db, attack)),
          attack.by === "app" ? {} : await outcomes(shop.db, attack),
        ]

        for (const found of tried) {
          expect(found).toEqual(allOf(found, attack.refusedWith ?? "PRV01"))
        }
        expect(tried.flatMap(Object.keys)).not.toEqual([])
        expect(await digestTables(shop.db)).toEqual(before)
      })
    })

    describe("stays free", () => {
      it.each(FREE)("$name", async (attack) => {
        const found = await asRole(shop.db, role, (db) =>
          outcomes(db, attack, rehearse)
        )

        expect(found).toEqual(allOf(found, NOTHING))
      })
    })

    it("says which record, until when and by which law, and no value", async () => {
      const change = `update "order" set currency_code = 'eur', display_id = 4711
        where id = '${targets.sent}'`

      expect(await rehearse(shop.db, [change])).toMatchObject({
        code: "PRV01",
        message: expect.stringMatching(
          new RegExp(
            `PRIVACY_RECORD_LOCKED: order "${targets.sent}" is locked through \\d{4}-12-31 \\(Bokføringsloven § 13\\)$`
          )
        ),
        detail: 'Table "order": display_id, currency_code',
      })
      expect(
        await rehearse(shop.db, [
          "update privacy_retention_lock set locked_through = null",
          change,
        ])
      ).toMatchObject({
        message: expect.stringContaining(
          "is locked without an end (Bokføringsloven § 13)"
        ),
      })
    })

    describe("the check finds, and installing again repairs", () => {
      it.each(Object.entries(SABOTAGE))("%s", async (_, sabotage) => {
        const { by, missing = [], altered = [] } = sabotage
        await shop.db.raw(by)

        expect(await checkTriggers(shop.db, declared)).toEqual({
          ok: false,
          missing,
          altered,
        })
        expect(await installTriggers(shop.db, declared)).toBe(
          missing.length + altered.length
        )
        expect(await checkTriggers(shop.db, declared)).toMatchObject({
          ok: true,
        })
      })
    })

    it("installs nothing twice, and leaves nothing when removed", async () => {
      expect(await installTriggers(shop.db, declared)).toBe(0)
      await removeTriggers(shop.db)

      const { rows } = await shop.db.raw<{ rows: unknown[] }>(
        `select tgname from pg_trigger where starts_with(tgname, 'privacy_lock_')
         union all
         select proname from pg_proc where starts_with(proname, 'privacy_lock_')`
      )
      expect(rows).toEqual([])
    })

    it("freezes a shop's own records, each by its own lock", async () => {
      const { db } = shop
      const record = {
        table: "invoice",
        key: "id",
        columns: ["order_id", "pdf_content", "words"],
        lockOn: "invoice",
      }
      await db.raw(
        `create table invoice (id text primary key, order_id text,
           pdf_content jsonb, words json, status text, deleted_at timestamptz);
         insert into invoice values
           ('inv_1', 'order_1', '{"total": 1}', '{"a": 1}', 'latest'),
           ('inv_2', 'order_1', '{"total": 1}', '{"a": 1}', 'latest');
         insert into privacy_retention_lock (id, record, record_id, policy_id,
           legal_basis, counted_from, time_zone, fingerprint, fingerprinted_at)
         values ('prvlock_inv', 'invoice', 'inv_1', 'no', 'Bokføringsloven § 13',
           '2026-01-01', 'Europe/Oslo', 'x', now())`
      )
      await installTriggers(db, [record])
      const tries = (id: string) =>
        [
          `update invoice set pdf_content = '{"total": 2}' where id = '${id}'`,
          `update invoice set pdf_content = '{"total": 1.0}' where id = '${id}'`,
          `update invoice set words = '{"a": 2}' where id = '${id}'`,
          `update invoice set deleted_at = now() where id = '${id}'`,
          `update invoice set id = 'inv_9' where id = '${id}'`,
          `delete from invoice where id = '${id}'`,
        ].map((statement) => [statement])
      const attempt = (id: string) =>
        outcomes(db, { name: id, tries: () => tries(id) }, rehearse)
      const locked = await attempt("inv_1")
      const open = await attempt("inv_2")

      expect(locked).toEqual(allOf(locked, "PRV01"))
      expect(open).toEqual(allOf(open, NOTHING))
      expect(await rehearse(db, ["truncate invoice"])).toMatchObject({
        code: "PRV01",
      })
      expect(
        await rehearse(db, ["update invoice set status = 'stale'"])
      ).toMatchObject({ message: NOTHING })
    })
  },
})
