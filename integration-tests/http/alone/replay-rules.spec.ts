import { inShop } from "../../support/suite"
import { rmSync } from "node:fs"
import fileTombstones from "../../../src/jobs/file-tombstones"
import { keepTombstones } from "../../support/backup/keep-tombstones"
import { replayHere } from "../../support/backup/replay-here"
import { ALL_GUARDS, eraseCustomer } from "../../support/privacy/desk"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import {
  bornBetween,
  changedBetween,
  describeFindings,
  scanDatabase,
  takeSnapshot,
} from "../../support/scan"
import {
  type Account,
  addAddress,
  checkOut,
  fillCart,
  getProfile,
  markedPerson,
  register,
  sendOrder,
} from "../../support/shop"

/** Letters no id of Medusa's can contain. */
const MARK = "olujo"

/** The backup is a database beside the shop's. */
const BACKUP = `backup-${process.pid}`

const folder = keepTombstones()

inShop({
  testSuite: ({ api, getContainer, dbUtils }) => {
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

    afterEach(async () => {
      await dbUtils.restore()
      // the runner knows nothing of a second copy
      await shop.db.raw("drop database if exists ??", [BACKUP])
    })

    const restore = () => dbUtils.restore({ templateName: BACKUP })

    it("erases again whoever was erased, and nobody who came later", async () => {
      await dbUtils.snapshot({ templateName: BACKUP })
      const receipt = await erase()
      await restore()
      const restored = await takeSnapshot(shop.db)
      const back = await register(shop, {
        ...jo,
        email: jo.email.toUpperCase(),
      })
      await addAddress(shop, back)
      await fillCart(shop, { ...jo, token: undefined })
      // the old login came back too: what is done with it now is new
      await addAddress(shop, jo)
      const reopened = await takeSnapshot(shop.db)
      const born = bornBetween(restored, reopened)

      const dry = await replayHere(shop, folder.path, true)
      expect(dry.outcomes).toEqual([
        { receipt_id: receipt, outcome: "would_replay" },
      ])
      expect(
        changedBetween(reopened, await takeSnapshot(shop.db), reopened.keys())
      ).toEqual([])

      const { outcomes } = await replayHere(shop, folder.path)
      expect(outcomes).toEqual([
        expect.objectContaining({ receipt_id: receipt, outcome: "replayed" }),
      ])
      const replayed = await takeSnapshot(shop.db)
      expect(born.length).toBeGreaterThan(5)
      expect(changedBetween(reopened, replayed, born)).toEqual([])

      const left = await scanDatabase(shop.db, { mark: MARK, words: [] })
      const later = new Set(born)
      expect(
        describeFindings(
          left.filter(({ table, row }) => !later.has(`${table} ${row}`))
        ).filter((line) => !line.startsWith("order_address."))
      ).toEqual([])
      await expect(getProfile(shop, back)).resolves.toMatchObject({
        id: back.id,
      })

      const again = await replayHere(shop, folder.path)
      expect(again.outcomes).toEqual([
        { receipt_id: receipt, outcome: "already_erased" },
      ])
      expect(await shop.db("privacy_erasure_receipt")).toHaveLength(1)
    })

    it("says which erasure was repeated, and keeps to its moment", async () => {
      await dbUtils.snapshot({ templateName: BACKUP })
      const receipt = await erase()
      const [first] = folder.lines().map((line) => JSON.parse(line))
      await restore()
      await replayHere(shop, folder.path)
      await fileTombstones(shop.container)
      const [, second] = folder.lines().map((line) => JSON.parse(line))
      const [request] = await shop.db("privacy_request")
      const entry = await shop
        .db("privacy_audit_entry")
        .where({ action: "subject.erased" })
        .first()

      expect(request).toMatchObject({
        requested_by: "replay",
        reason: "other",
        details: { replay_of: receipt },
      })
      expect(entry.details).toMatchObject({ replay_of: receipt })
      expect(second.erased_at).toBe(first.erased_at)

      // the same old backup once more: both lines are news to it
      await restore()
      const back = await register(shop, {
        ...jo,
        email: jo.email.toUpperCase(),
      })
      const { outcomes } = await replayHere(shop, folder.path)

      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
        "already_erased",
        "replayed",
      ])
      await expect(getProfile(shop, back)).resolves.toMatchObject({
        email: back.email,
      })
    })

    it("does not pass by a legal hold", async () => {
      await dbUtils.snapshot({ templateName: BACKUP })
      const receipt = await erase()
      await restore()
      await shop.db("privacy_legal_hold").insert({
        id: "prvhold_test",
        scope: "subject",
        reference: jo.id,
        reason: "a lawsuit",
        owner: "user_1",
        review_on: "2099-01-01",
        placed_by: "user_1",
      })
      const { outcomes } = await replayHere(shop, folder.path)

      expect(outcomes).toEqual([
        {
          receipt_id: receipt,
          outcome: "failed",
          why: expect.stringContaining("legal_hold"),
        },
      ])
      expect(await shop.db("privacy_erasure_receipt")).toEqual([])
    })

    it("tells of a person the database never had", async () => {
      await dbUtils.snapshot({ templateName: BACKUP })
      const per = await register(shop)
      const { erasure_receipt } = await eraseCustomer(shop, per.id, {
        confirm_email: per.email,
        override: ALL_GUARDS,
      })
      await restore()

      expect((await replayHere(shop, folder.path)).outcomes).toEqual([
        { receipt_id: erasure_receipt.id, outcome: "not_found" },
      ])
    })
  },
})
