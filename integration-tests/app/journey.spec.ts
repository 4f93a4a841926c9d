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
  requestReturn,
  receiveReturn,
  sendOrder,
  type Shop,
} from "../support/shop"

const STAFF = { email: "staff@app.example.com", password: "supersecret" }

const MARK = "olivio"

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
         (select count(*)::int from information_schema.tables
          where table_name like 'privacy\\_%') as tables,
         (select count(*)::int from pg_indexes
          where indexname ~ '^privacy_.*_[0-9a-f]{8}$') as indexes`
    )

    expect(rows[0]?.tables).toBe(4)
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
})
