import { randomUUID } from "node:crypto"
import type { HttpTypes } from "@medusajs/framework/types"
import { attempt, DONE } from "../support/app/attempt"
import { type AppDatabase, databaseWith } from "../support/app/database"
import { dateBack } from "../support/app/date-back"
import { hasColumn, migrationsOf } from "../support/app/migrations"
import { installOlderMedusa, type OlderShop } from "../support/app/older-medusa"
import {
  runMedusa,
  type RunningShop,
  startShop,
} from "../support/app/shop-process"
import { countGuards, scriptOf, windowsOf } from "../support/app/windows"
import { refusalOf } from "../support/privacy/refusals"
import { listLocks, lockOf, readSummary } from "../support/retention/desk"
import {
  anAddress,
  aPerson,
  capturePayment,
  checkOut,
  connect,
  getOrder,
  openShop,
  refundPayment,
  register,
  reopenShop,
  sendOrder,
  type Shop,
  updateOrder,
  waitUntil,
} from "../support/shop"

const STAFF = { email: "staff@app.example.com", password: "supersecret" }

/**
 * All that 2.21.1 migrates: one column, of the search module. It touches no
 * table that locks freeze; the last test stands in for a release that does.
 */
const NEW = {
  migration: "Migration20260911115931",
  column: ["search_index_sync", "resumable"],
} as const

/** Another value in a frozen column, as Migration20251016160403 wrote them. */
const WRITES = `update "order_item" set "raw_quantity" = '{"value":"1"}'`

/** How Migration20251114100559 gave columns of this table their type. */
const REWRITES = `alter table if exists "order_item"
  alter column "raw_quantity" type jsonb using ("raw_quantity"::jsonb)`

/** The same, but what was captured comes out otherwise. */
const ROUNDS = `alter table if exists "capture"
  alter column "amount" type integer using (round("amount" / 10) * 10)`

jest.setTimeout(600_000)

describe("Medusa 2.21.0 with locks in place, upgraded to 2.21.1", () => {
  let older: OlderShop
  let database: AppDatabase
  let running: RunningShop
  let shop: Shop
  let sent: { id: string }
  let placed: { id: string }
  let before: HttpTypes.AdminOrder[]

  beforeAll(async () => {
    older = await installOlderMedusa("2.21.0")
    database = await databaseWith(`upgrade-${randomUUID()}`)
    await onOlder("db:migrate")
    await onOlder("user", "-e", STAFF.email, "-p", STAFF.password)
    running = await startShop(database.url, older)
    shop = await openShop(await connect(running.baseUrl, STAFF))
    const kari = await register(shop, aPerson())
    sent = await checkOut(shop, kari, { items: [{ sku: "VASE" }] })
    await capturePayment(shop, sent)
    await sendOrder(shop, sent)
    placed = await checkOut(shop, kari)
    await untilLocked(2)
    await dateBack(database)
    await onOlder(...scriptOf("backfill-retention-locks"))
    before = await ordersNow()
  })

  afterAll(async () => {
    await running?.stop()
    await database?.drop()
    older?.remove()
  })

  it("has its orders locked on 2.21.0", async () => {
    expect(await onOlder("--version")).toContain("2.21.0")
    expect(await hasColumn(database, ...NEW.column)).toBe(false)
    expect(await lockOf(shop, sent)).toMatchObject({
      issued: true,
      verified: true,
    })
    expect(await lockOf(shop, placed)).toMatchObject({
      issued: false,
      verified: true,
    })
    await refusesAll()
  })

  it("migrates in a recorded window, and finds every record as it was", async () => {
    const migrated = await migrationsOf(database)
    await running.stop()
    await onOlder(
      ...scriptOf("open-maintenance-window", "user_1", "Medusa 2.21.1")
    )
    expect(await countGuards(database)).toBe(0)

    await onNewer("db:migrate")
    expect(
      (await migrationsOf(database)).filter((name) => !migrated.includes(name))
    ).toEqual([NEW.migration])
    expect(await hasColumn(database, ...NEW.column)).toBe(true)

    await onNewer(...scriptOf("close-maintenance-window", "user_1"))
    expect(await windowsOf(database)).toEqual([
      {
        reason: "Medusa 2.21.1",
        opened_by: "user_1",
        closed_by: "user_1",
        locks: 2,
        changed: [],
      },
    ])
  })

  it("serves the same orders on 2.21.1, locked as they were", async () => {
    running = await startShop(database.url)
    shop = await reopenShop(await connect(running.baseUrl, STAFF))

    expect(await ordersNow()).toEqual(before)
    for (const order of [sent, placed]) {
      expect((await lockOf(shop, order)).verified).toBe(true)
    }
    expect((await listLocks(shop, { broken: true })).count).toBe(0)
    expect((await readSummary(shop)).health).toEqual({
      ok: true,
      triggers: { ok: true, missing: [], altered: [] },
    })
  })

  it("holds the locks again, by SQL and over HTTP", async () => {
    await refusesAll()
    const { phone: _phone, metadata: _metadata, ...address } = anAddress()
    expect(
      await refusalOf(updateOrder(shop, sent, { billing_address: address }))
    ).toMatchObject({ status: 423, code: "PRIVACY_RECORD_LOCKED" })
  })

  it("lives on: refunds an order of before, sends one, and locks a new one", async () => {
    await refundPayment(shop, sent, { amount: 10 })
    await sendOrder(shop, placed)
    const order = await checkOut(shop, await register(shop, aPerson()))
    await untilLocked(3)
    expect((await lockOf(shop, order)).verified).toBe(true)
  })

  it("lets a migration rewrite locked tables in the window alone, and names what came out otherwise", async () => {
    await running.stop()
    expect(await attempt(database.knex, WRITES)).toBe("PRV01")

    await onNewer(...scriptOf("open-maintenance-window", "user_1", "A bad one"))
    expect(await attempt(database.knex, WRITES)).toBe(DONE)
    // every order's lines are written anew, and one order's payment is changed
    await database.query(REWRITES)
    await database.query(ROUNDS)
    await expect(
      onNewer(...scriptOf("close-maintenance-window", "user_1"))
    ).rejects.toThrow(
      `1 of 3 locked records are not what they were (${sent.id})`
    )
    await refusesAll()
  })

  const onOlder = (...args: string[]) => runMedusa(args, database.url, older)
  const onNewer = (...args: string[]) => runMedusa(args, database.url)

  const untilLocked = (orders: number) =>
    waitUntil(`${orders} locks`, async () =>
      (await listLocks(shop)).count === orders ? true : undefined
    )

  const ordersNow = () =>
    Promise.all([sent, placed].map((order) => getOrder(shop, order)))

  const refusesAll = async (): Promise<void> => {
    for (const statement of [
      `update "order" set "currency_code" = 'eur' where id = '${sent.id}'`,
      `update "order" set "currency_code" = 'eur' where id = '${placed.id}'`,
      `update "order_line_item" set "unit_price" = "unit_price" + 1`,
      `update "order_item" set "quantity" = "quantity" + 1`,
      `update "capture" set "amount" = "amount" - 1`,
      `update "order_address" set "city" = 'Bergen' where id = (
         select billing_address_id from "order" where id = '${sent.id}')`,
      `delete from "order" where id = '${placed.id}'`,
      `truncate "order_transaction"`,
    ]) {
      const outcome = await attempt(database.knex, statement)
      expect([statement, outcome]).toEqual([statement, "PRV01"])
    }
  }
})
