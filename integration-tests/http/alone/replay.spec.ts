import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { copyRows } from "../../support/backup/copy-rows"
import { describeWithBackups } from "../../support/backup/programs"
import {
  type BackupServer,
  startBackupServer,
} from "../../support/backup/server"
import { type Ended, medusa, startShop } from "../../support/backup/shop"
import { ALL_GUARDS, eraseCustomer } from "../../support/privacy/desk"
import {
  bornBetween,
  changedBetween,
  describeFindings,
  scanDatabase,
  type Snapshot,
  takeSnapshot,
} from "../../support/scan"
import {
  type Account,
  addAddress,
  aPerson,
  checkOut,
  fillCart,
  markedPerson,
  type Ref,
  register,
  sendOrder,
  type Shop,
} from "../../support/shop"

/** Letters no id of Medusa's can contain. */
const MARK = "uliano"

const SCRIPT = "./src/scripts/replay-erasures.ts"

jest.setTimeout(600_000)

describeWithBackups("a restored backup", () => {
  const folder = mkdtempSync(join(tmpdir(), "replay-"))
  const tombstones = join(folder, "tombstones")
  let server: BackupServer
  let restored: Knex
  /** The person who is erased, and who comes back later. */
  let ulla: Account
  let ullaAgain: Account
  let bjorn: Account
  let sent: Ref
  let receipt: string
  let asDumped: Snapshot
  let asReopened: Snapshot

  const replay = (...args: string[]): Promise<Ended> =>
    medusa(["exec", SCRIPT, tombstones, ...args], server.url("restored"))

  /** What both do before the backup is made. */
  const live = async (shop: Shop) => {
    ulla = await register(shop, markedPerson(MARK))
    bjorn = await register(shop, aPerson({ first_name: "Bjørn" }))
    for (const account of [ulla, bjorn]) {
      await addAddress(shop, account)
      await fillCart(shop, account)
      await checkOut(shop, { ...account, token: undefined })
    }
    sent = await checkOut(shop, ulla, {
      items: [{ metadata: { engraving: `${MARK}Engraving` } }],
    })
    await sendOrder(shop, sent)
    await sendOrder(shop, await checkOut(shop, bjorn))
  }

  /** What happens after it: none of this is in the backup. */
  const goOn = async (shop: Shop) => {
    const { erasure_receipt } = await eraseCustomer(shop, ulla.id, {
      confirm_email: ulla.email,
      override: ALL_GUARDS,
    })
    receipt = erasure_receipt.id
    ullaAgain = await register(shop, {
      ...ulla,
      email: ulla.email.toUpperCase(),
    })
    await addAddress(shop, ullaAgain)
    await checkOut(shop, ullaAgain)
    await checkOut(shop, bjorn)
  }

  beforeAll(async () => {
    server = await startBackupServer()
    const first = await server.create("shop")
    const migrated = await medusa(["db:migrate"], server.url("shop"))
    expect(migrated).toMatchObject({ code: 0 })

    const { shop, stop } = await startShop(server.url("shop"), tombstones)
    const dump = join(folder, "shop.dump")
    await live(shop)
    await server.dump("shop", dump)
    await goOn(shop)
    await stop()

    restored = await server.create("restored")
    await server.restore(dump, "restored")
    asDumped = await takeSnapshot(restored)
    // somebody brings the newer registration over by hand
    await copyRows({ from: first, to: restored, customerId: ullaAgain.id })
    asReopened = await takeSnapshot(restored)
  })

  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it("brings the person back, and the tombstones know", async () => {
    const found = await scanDatabase(restored, { mark: MARK, words: [] })
    const cells = new Set(
      found.map(({ table, column }) => `${table}.${column}`)
    )

    expect(cells.size).toBeGreaterThan(25)
    expect(await restored("privacy_erasure_receipt")).toEqual([])
    expect(readdirSync(tombstones)).toHaveLength(1)
  })

  it.each(["dry-run", "-- --dry-run"])(
    "says in a dry run (%s) what it would do, and does nothing",
    async (words) => {
      const { code, output } = await replay(...words.split(" "))

      expect(output).toContain(`to be erased again: 1\n  ${receipt}`)
      expect(code).toBe(0)
      expect(
        changedBetween(
          asReopened,
          await takeSnapshot(restored),
          asReopened.keys()
        )
      ).toEqual([])
    }
  )

  it("refuses words it does not know", async () => {
    const { code, output } = await replay("dryrun")

    expect(output).toContain('nothing else but \\"dry-run\\"')
    expect(code).toBe(1)
  })

  it("leaves no word of the person outside locked buyer blocks", async () => {
    const { code, output } = await replay()
    expect(output).toContain(`erased again: 1\n  ${receipt} -> prvrec_`)
    expect(code).toBe(0)

    const later = new Set(bornBetween(asDumped, asReopened))
    const found = await scanDatabase(restored, { mark: MARK, words: [] })
    const old = found.filter(({ table, row }) => !later.has(`${table} ${row}`))
    const { shipping_address_id, billing_address_id } = await restored("order")
      .where({ id: sent.id })
      .first()
    const blocks = new Set([shipping_address_id, billing_address_id])

    expect(old.length).toBeGreaterThan(0)
    expect(
      describeFindings(
        old.filter(
          ({ table, row }) => table !== "order_address" || !blocks.has(row)
        )
      )
    ).toEqual([])
  })

  it("leaves the later registration and everybody else byte for byte", async () => {
    const after = await takeSnapshot(restored)
    const later = bornBetween(asDumped, asReopened)
    const ofBjorn = [...asReopened].flatMap(([key, row]) =>
      row.includes(bjorn.id) || row.toLowerCase().includes(bjorn.email)
        ? [key]
        : []
    )

    expect(later.length).toBeGreaterThan(3)
    expect(ofBjorn.length).toBeGreaterThan(8)
    expect(changedBetween(asReopened, after, [...later, ...ofBjorn])).toEqual(
      []
    )
  })

  it("names the first receipt in the second", async () => {
    const request = await restored("privacy_request").first()

    expect(request).toMatchObject({
      customer_id: ulla.id,
      requested_by: "replay",
      details: { replay_of: receipt },
    })
  })

  it("does nothing a second time", async () => {
    const before = await takeSnapshot(restored)
    const { code, output } = await replay()

    expect(output).toContain(`already erased: 1\n  ${receipt}`)
    expect(code).toBe(0)
    expect(
      changedBetween(before, await takeSnapshot(restored), before.keys())
    ).toEqual([])
  })

  it("ends with an error, naming the line, when somebody wrote one", async () => {
    const [file = ""] = readdirSync(tombstones)
    execFileSync("sh", [
      "-c",
      `sed s/${receipt}/prvrec_forged/ "$1" >> "$1"`,
      "sh",
      join(tombstones, file),
    ])
    const { code, output } = await replay()

    expect(output).toContain(`lines refused: 1\n  ${file}:2: not signed`)
    expect(code).toBe(1)
  })
})
