import { randomUUID } from "node:crypto"
import {
  runMedusa,
  startShop,
  type RunningShop,
} from "../support/app/shop-process"
import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
  planErasure,
} from "../support/privacy/desk"
import { describeFindings, scanDatabase } from "../support/scan"
import { databaseWith } from "../support/app/database"
import {
  type Account,
  capturePayment,
  checkOut,
  connect,
  fillCart,
  getOrder,
  markedPerson,
  openShop,
  refundPayment,
  register,
  reopenShop,
  requestReturn,
  receiveReturn,
  sendOrder,
  type Shop,
} from "../support/shop"

const STAFF = { email: "staff@app.example.com", password: "supersecret" }

const MARK = "olivio"

/** Of the plugin. */
const TABLES = 29

const SCRIPTS = "node_modules/medusa-plugin-privacy/.medusa/server/src/scripts"

jest.setTimeout(300_000)

describe("the packed plugin in an app of its own", () => {
  const name = `app-${randomUUID()}`
  let database: Awaited<ReturnType<typeof databaseWith>>
  let running: RunningShop
  let shop: Shop
  let olivia: Account

  beforeAll(async () => {
    database = await databaseWith(name)
    await runMedusa(["db:migrate"], database.url)
    await runMedusa(
      ["user", "-e", STAFF.email, "-p", STAFF.password],
      database.url
    )
    running = await startShop(database.url)
    shop = await openShop(await connect(running.baseUrl, STAFF))
    olivia = await register(shop, markedPerson(MARK))
  })

  afterAll(async () => {
    await running?.stop()
    await database?.drop()
  })

  it("migrated tables and indexes by itself", async () => {
    const { rows } = await database.query<{ tables: number; indexes: number }>(
      `select
         (select count(*)::int from pg_class
          where relkind in ('r', 'p') and not relispartition
            and relname like 'privacy\\_%') as tables,
         (select count(*)::int from pg_indexes
          where indexname ~ '^privacy_.*_[0-9a-f]{8}$') as indexes`
    )

    expect(rows[0]?.tables).toBe(TABLES)
    expect(rows[0]?.indexes).toBeGreaterThan(30)
  })

  it("exports, plans and erases, and refunds afterwards", async () => {
    const order = await checkOut(shop, olivia, { items: [{ sku: "VASE" }] })
    await capturePayment(shop, order)
    await sendOrder(shop, order)
    await fillCart(shop, olivia)

    const { bytes } = await exportCustomer(shop, olivia.id)
    expect(bytes.toString("utf8")).toContain(`${MARK}AddressLine1`)
    const { guards, retained } = await planErasure(shop, olivia.id)
    expect(guards.map(({ code }) => code)).toEqual(["withdrawal_period"])
    expect(retained).toHaveLength(1)

    await eraseCustomer(shop, olivia.id, {
      confirm_email: olivia.email,
      override: ALL_GUARDS,
    })
    const findings = await scanDatabase(database.knex, {
      mark: MARK,
      words: [],
    })
    expect(
      describeFindings(findings).filter(
        (line) => !line.startsWith("order_address.")
      )
    ).toEqual([])

    await receiveReturn(shop, await requestReturn(shop, order))
    await refundPayment(shop, order)
    const { billing_address, email } = await getOrder(shop, order)
    expect(email).toBeNull()
    expect(billing_address?.last_name).toBe(olivia.address.last_name)
  })

  it("opens and closes a window for upgrades, and finds all as it was", async () => {
    await exec("open-maintenance-window", "user_1", "Medusa upgrade")
    expect(await triggers()).toBe(0)
    await exec("close-maintenance-window", "user_1")
    expect(await triggers()).toBeGreaterThan(20)
  })

  it("finds a record that was changed while the window was open", async () => {
    await exec("open-maintenance-window", "user_1", "Medusa upgrade")
    await database.query(
      `update order_line_item set unit_price = unit_price + 1,
         created_at = created_at - interval '1 hour'`
    )
    await expect(exec("close-maintenance-window", "user_1")).rejects.toThrow(
      /locked records are not what they were/
    )
    const { rows } = await database.query<{ broken: number }>(
      `select count(*)::int as broken from privacy_retention_lock
       where broken_at is not null`
    )
    expect(rows[0]?.broken).toBe(1)
  })

  it("is uninstalled, and the shop works on", async () => {
    await expect(exec("uninstall")).rejects.toThrow(/remove-all-evidence/)
    await exec("uninstall", "remove-all-evidence")
    await running.stop()
    const { rows } = await database.query<{ left: number }>(
      `select (
         (select count(*) from pg_class where relname like 'privacy\\_%')
         + (select count(*) from pg_proc where proname like 'privacy\\_%')
         + (select count(*) from pg_trigger where tgname like 'privacy\\_%')
       )::int as left`
    )
    expect(rows[0]?.left).toBe(0)

    process.env.WITHOUT_PRIVACY = "true"
    running = await startShop(database.url).finally(() => {
      delete process.env.WITHOUT_PRIVACY
    })
    const again = await reopenShop(await connect(running.baseUrl, STAFF))
    const oda = await register(again, markedPerson("oda"))
    const order = await checkOut(again, oda)
    await capturePayment(again, order)
    await sendOrder(again, order)
    expect((await getOrder(again, order)).email).toBe(oda.email)
  })

  const exec = (script: string, ...args: string[]) =>
    runMedusa(["exec", `${SCRIPTS}/${script}.js`, ...args], database.url)

  const triggers = async (): Promise<number> => {
    const { rows } = await database.query<{ count: number }>(
      `select count(*)::int as count from pg_trigger
       where tgname like 'privacy\\_lock%'`
    )
    return rows[0]?.count ?? 0
  }
})
