import { inShop } from "../../support/suite"
import {
  appendFileSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import expireTombstones from "../../../src/jobs/expire-tombstones"
import fileTombstones from "../../../src/jobs/file-tombstones"
import exportTombstones from "../../../src/scripts/export-tombstones"
import { keepTombstones } from "../../support/backup/keep-tombstones"
import { replayHere } from "../../support/backup/replay-here"
import { ALL_GUARDS, eraseCustomer } from "../../support/privacy/desk"
import { listenIn } from "../../support/privacy/listen-in"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import {
  type Account,
  addAddress,
  checkOut,
  fillCart,
  getProfile,
  type HttpError,
  markedPerson,
  register,
  sendOrder,
} from "../../support/shop"

/** Letters no id of Medusa's can contain. */
const MARK = "olujo"

const folder = keepTombstones()

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let jo: Account

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      jo = await register(shop, markedPerson(MARK))
      await addAddress(shop, jo)
      await sendOrder(shop, await checkOut(shop, jo))
      await checkOut(shop, { ...jo, token: undefined })
      await fillCart(shop, jo)
    })

    afterEach(() => rmSync(folder.path, { recursive: true, force: true }))
    afterAll(() => folder.remove())

    const erase = async () =>
      (
        await eraseCustomer(shop, jo.id, {
          confirm_email: jo.email,
          override: ALL_GUARDS,
        })
      ).erasure_receipt.id

    describe("tombstones", () => {
      it("are written with the erasure, signed, and name nobody", async () => {
        const receipt = await erase()
        const [file = ""] = folder.files()
        const [line = ""] = folder.lines()
        const kept = JSON.parse(line)

        expect(folder.files()).toEqual([
          `tombstones-${new Date().toISOString().slice(0, 7)}.jsonl`,
        ])
        expect(statSync(join(folder.path, file)).mode & 0o777).toBe(0o600)
        expect(kept).toMatchObject({
          receipt_id: receipt,
          mailboxes: [expect.stringMatching(/^k\w+:\w+$/)],
        })
        // with the row that Medusa made for the guest
        expect(kept.customers).toHaveLength(2)
        expect(kept.orders).toHaveLength(2)
        expect(line.toLowerCase()).not.toContain(MARK)
        expect(
          await shop.db("privacy_tombstone").whereNull("filed_at")
        ).toEqual([])
      })

      it("are written later when the directory is away, and the erasure stands", async () => {
        writeFileSync(folder.path, "a file where the directory should be")
        let receipt = ""
        const heard = await listenIn(async () => {
          receipt = await erase()
        })
        rmSync(folder.path)
        await fileTombstones(shop.container)
        await fileTombstones(shop.container)

        expect(heard).toContain("evidence.tombstones.directory")
        expect(
          folder.lines().map((line) => JSON.parse(line).receipt_id)
        ).toEqual([receipt])
      })

      it("survive a line that a crash cut off", async () => {
        const receipt = await erase()
        const [file = ""] = folder.files()
        appendFileSync(join(folder.path, file), '{"receipt_id":"prvr')
        await shop.db("privacy_tombstone").update({ filed_at: null })
        await fileTombstones(shop.container)
        const { outcomes, mistakes } = await replayHere(shop, folder.path)

        expect(mistakes).toEqual([`${file}:2: unreadable`])
        expect(outcomes).toEqual([
          { receipt_id: receipt, outcome: "already_erased" },
        ])
      })

      it("count only with a signature of the shop", async () => {
        const receipt = await erase()
        const [file = ""] = folder.files()
        const path = join(folder.path, file)
        const forged = readFileSync(path, "utf8")
          .replace(receipt, "prvrec_forged")
          .trim()
        appendFileSync(path, `${forged}\n`)
        const { outcomes, mistakes } = await replayHere(shop, folder.path)

        expect(mistakes).toEqual([`${file}:2: not signed`])
        expect(outcomes).toHaveLength(1)
      })

      it("end with the oldest backup, except what keeps tokens dead", async () => {
        await erase()
        const age = (days: number) =>
          shop.db.raw(
            `update privacy_tombstone set
               created_at = now() - make_interval(days => ?),
               expires_at = case when expires_at is not null
                 then now() + make_interval(days => ?) end`,
            [days, 35 - days]
          )
        const kinds = async () => {
          const stones = await shop.db("privacy_tombstone").distinct("kind")
          return stones.map(({ kind }) => kind).sort()
        }

        await age(34)
        await expireTombstones(shop.container)
        expect(await kinds()).toEqual(["customer", "mailbox", "order"])

        await age(36)
        await expireTombstones(shop.container)
        expect(await kinds()).toEqual(["customer", "order"])
        await expect(getProfile(shop, jo)).rejects.toMatchObject({
          status: 401,
        })
        await expect(erase()).rejects.toMatchObject({
          body: { code: "PRIVACY_ALREADY_ERASED" },
        } satisfies Partial<HttpError>)
      })

      it("are exported by the script, to be replayed from there", async () => {
        const receipt = await erase()
        const target = join(folder.path, "export.jsonl")
        await exportTombstones({ container: shop.container, args: [target] })
        const again = exportTombstones({
          container: shop.container,
          args: [target],
        })

        await expect(again).rejects.toMatchObject({ code: "EEXIST" })
        expect((await replayHere(shop, target)).outcomes).toEqual([
          { receipt_id: receipt, outcome: "already_erased" },
        ])
        expect(readFileSync(target, "utf8").trim()).toBe(folder.lines()[0])
      })
    })
  },
})
