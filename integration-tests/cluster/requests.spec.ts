import { randomUUID } from "node:crypto"
import {
  asksOf,
  askPersistently,
  registerMany,
} from "../support/cluster/ask-everything"
import { type Redis, startRedis } from "../support/cluster/redis"
import { type AppDatabase, databaseWith } from "../support/app/database"
import {
  HERE,
  type RunningShop,
  runMedusa,
  startShop,
} from "../support/app/shop-process"
import {
  type Client,
  connect,
  openShop,
  type Shop,
  waitUntil,
} from "../support/shop"

const STAFF = { email: "staff@cluster.example.com", password: "supersecret" }

const PEOPLE = 40

/** How an ended request can look in the audit log. */
const ENDS = [
  "request.completed",
  "request.completed_with_retained",
  "request.canceled",
  "request.failed",
  "request.refused",
]

jest.setTimeout(600_000)

describe("two servers and a worker on one Redis and one Postgres", () => {
  let redis: Redis
  let database: AppDatabase
  let servers: RunningShop[]
  let worker: RunningShop
  let shop: Shop
  let doors: Client[]

  const startAs = (mode: "server" | "worker") =>
    startShop(database.url, {
      ...HERE,
      env: {
        MEDUSA_WORKER_MODE: mode,
        REDIS_URL: redis.url,
        PRIVACY_COOLING_OFF_HOURS: "0",
      },
    })

  beforeAll(async () => {
    redis = await startRedis()
    database = await databaseWith(`cluster-${randomUUID()}`)
    await runMedusa(["db:migrate"], database.url)
    await runMedusa(
      ["user", "-e", STAFF.email, "-p", STAFF.password],
      database.url
    )
    servers = [await startAs("server"), await startAs("server")]
    worker = await startAs("worker")
    const connections = await Promise.all(
      servers.map(({ baseUrl }) => connect(baseUrl, STAFF))
    )
    const [first, second] = connections
    if (!first || !second) {
      throw new Error("Two servers were started, and one does not answer")
    }
    shop = await openShop(first)
    const key = { "x-publishable-api-key": shop.publishableKey }
    doors = [first.store.with(key), second.store.with(key)]
  })

  afterAll(async () => {
    await Promise.all([...(servers ?? []), worker].map((one) => one?.stop()))
    await database?.drop()
    await redis?.stop()
  })

  it("ends each of 200 requests once, though a server and the worker are killed", async () => {
    const staying = await registerMany(shop, PEOPLE)
    const going = await registerMany(shop, PEOPLE)
    const asks = asksOf(staying, going)
    expect(asks).toHaveLength(200)

    let answered = 0
    const killing = waitUntil(
      "half of the answers",
      async () => (answered >= asks.length / 2 ? true : undefined),
      { ms: 300_000, everyMs: 10 }
    ).then(async () => {
      await Promise.all([servers[1]?.stop(), worker.stop()])
      worker = await startAs("worker")
    })
    await Promise.all(
      asks.map(async (ask, index) => {
        const [one, other] = index % 2 ? [...doors].reverse() : doors
        await askPersistently(
          ask,
          [one, other, other].flatMap((d) => d ?? [])
        )
        answered += 1
      })
    )
    await killing
    // as if the dead worker's time had run out; the living one is used to it
    await database.query(
      "update privacy_request set lease_until = now() where lease is not null"
    )
    await waitUntil(
      "every request to end",
      async () => ((await countOpen()) === 0 ? true : undefined),
      { ms: 240_000, everyMs: 500 }
    )

    const { rows } = await database.query<{ id: string; ends: string[] }>(
      `select r.id, array_agg(a.action) as ends from privacy_request r
       left join privacy_audit_entry a on a.request_id = r.id
         and a.action = any('{${ENDS.join(",")}}')
       group by r.id`
    )
    expect(rows.length).toBeGreaterThanOrEqual(asks.length)
    expect(rows.filter(({ ends }) => ends.length !== 1)).toEqual([])
    expect(
      rows.filter(
        ({ ends }) => !String(ends[0]).startsWith("request.completed")
      )
    ).toEqual([])
    await expectOncePerRequest()
  })

  const countOpen = async () => {
    const { rows } = await database.query<{ open: number }>(
      `select count(*)::int as open from privacy_request where closed_at is null`
    )
    return rows[0]?.open
  }

  /** One archive, one receipt, one restriction: nobody got anything twice. */
  async function expectOncePerRequest(): Promise<void> {
    const { rows } = await database.query<Record<string, number>>(
      `select
         (select count(*)::int from privacy_request r
          where r.type in ('access', 'portability') and (select count(*)
            from privacy_archive a where a.request_id = r.id
            and a.state = 'ready') <> 1) as archives,
         (select count(*)::int from privacy_request r
          where r.type = 'erasure' and (select count(*)
            from privacy_erasure_receipt e where e.request_id = r.id
            and e.amends is null) <> 1) as receipts,
         (select count(*)::int from customer where has_account) as accounts,
         (select count(distinct customer_id)::int from privacy_restriction
          where lifted_at is null) as restricted,
         (select count(*)::int from privacy_restriction) as restrictions`
    )
    expect(rows[0]).toEqual({
      archives: 0,
      receipts: 0,
      accounts: PEOPLE,
      restricted: PEOPLE,
      restrictions: PEOPLE,
    })
    const { verified } = await shop.admin.post<{ verified: boolean }>(
      "/admin/privacy/audit-entries/verify"
    )
    expect(verified).toBe(true)
  }
})
