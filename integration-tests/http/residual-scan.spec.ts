import { inShop } from "../support/suite"
import { runScans } from "../../src/residual-scan/run-scans"
import { searchResidue } from "../../src/residual-scan/search-residue"
import { prepareSubject } from "../../src/prepare-subject"
import { resolvePrivacy } from "../../src/privacy-context"
import { aHaugen } from "../support/canary"
import { ALL_GUARDS, eraseCustomer } from "../support/privacy/desk"
import { listenIn } from "../support/privacy/listen-in"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import {
  awaitScan,
  describeScan,
  readScan,
} from "../support/residue/await-scan"
import { createNotes, NOTES, writeNotes } from "../support/residue/notes"
import {
  type Account,
  addAddress,
  checkOut,
  register,
  sendOrder,
  updateCustomerByStaff,
  waitUntil,
} from "../support/shop"

const PHONE = "+47 911 22 333"

/** What somebody put where no data map looks, and what only looks like it. */
const PLANTED = {
  note_text: { words: "Ring kari haugen på 911-22-333 om kvelden" },
  note_abroad: { words: "Whatsapp: 0047 91122333" },
  note_json: { facts: { to: [{ mail: "KARI.haugen@example.com" }] } },
  note_plain: { plain: { url: "https://a.no/?m=kari.haugen%40example.com" } },
  note_array: { tags: ["vip", "kari.haugen@Example.com"] },
  note_search: { search: "Kari Haugen, Fjellveien 12, Bergen" },
  note_mail_search: { search: "ny kunde kari.haugen@example.com" },
  note_street: { words: "Haugen, Kari\nFjellveien 12" },
  note_later: {
    words: "kari.haugen@example.com",
    created_at: "2099-01-01T00:00:00Z",
  },
  // none of these is hers
  other_mail: { words: "anne.kari.haugen@example.com" },
  other_domain: { words: "kari.haugen@example.com.au" },
  other_number: { words: "order_0191122333, sum 911223331" },
  other_home: { words: "Kari Haugen, Fjellveien 121" },
  other_name: { words: "Ola Haugen, Fjellveien 12" },
  name_alone: { words: "Kari Haugen" },
}

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let ola: Account

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aHaugen("Kari", PHONE))
      ola = await register(shop, aHaugen("Ola", "+47 922 33 444"))
      for (const account of [kari, ola]) {
        await addAddress(shop, account)
        await sendOrder(shop, await checkOut(shop, account))
      }
      await updateCustomerByStaff(shop, ola, {
        metadata: { referred_by: "kari.haugen@example.com" },
      })
      await createNotes(shop.db)
      await writeNotes(shop.db, PLANTED)
    })

    const erase = async (account: Account): Promise<string> =>
      (
        await eraseCustomer(shop, account.id, {
          confirm_email: account.email,
          override: ALL_GUARDS,
        })
      ).erasure_receipt.id

    it("finds what was left in every type of column, and explains the rest", async () => {
      let receipt = ""
      const heard = await listenIn(async () => {
        receipt = await erase(kari)
        await awaitScan(shop, receipt)
      })
      const scan = await awaitScan(shop, receipt)

      expect(describeScan(scan)).toEqual([
        "customer.metadata: email 1 other_person",
        `${NOTES}.facts: email 1 unexplained`,
        `${NOTES}.plain: email 1 unexplained`,
        `${NOTES}.search: address 1 unexplained`,
        `${NOTES}.search: email 1 unexplained`,
        `${NOTES}.tags: email 1 unexplained`,
        `${NOTES}.words: address 1 unexplained`,
        `${NOTES}.words: email 1 newer_than_erasure`,
        `${NOTES}.words: phone 2 unexplained`,
        "order_address.address_1: address 2 locked_record",
      ])
      expect(scan.unexplained).toBe(8)
      expect(scan.rows_searched).toBeGreaterThan(500)
      expect(scan.searched_for).toMatchObject({ emails: 1, phones: 1 })

      const ids = scan.found.flatMap(({ row_ids }) => row_ids)
      expect(ids).toEqual(
        expect.arrayContaining([ola.id, "note_text", "note_abroad"])
      )
      expect(heard).toContain(`${NOTES}.words`)
      expect(heard.toLowerCase()).not.toContain("kari.haugen@")
    })

    it("forgets what it looked for, and says in the audit log what it found", async () => {
      const receipt = await erase(kari)
      await awaitScan(shop, receipt)
      const [row] = await shop.db("privacy_residual_scan")
      const entry = await shop
        .db("privacy_audit_entry")
        .where({ action: "residual_scan.completed" })
        .first()

      expect(row).toMatchObject({ needle: null, receipt_id: receipt })
      expect(entry.details).toMatchObject({
        receipt_id: receipt,
        rows_found: {
          unexplained: 8,
          locked_record: 2,
          other_person: 1,
          newer_than_erasure: 1,
        },
      })
      expect(JSON.stringify([row, entry]).toLowerCase()).not.toContain("haugen")
    })

    it("names a row by its place where its key is the address itself", async () => {
      await shop.db.raw("create table subscriber (mail text primary key)")
      await shop.db("subscriber").insert({ mail: "kari.haugen@example.com" })
      const { found } = await awaitScan(shop, await erase(kari))

      expect(found.find(({ table }) => table === "subscriber")).toMatchObject({
        column: "mail",
        row_ids: ["(0,1)"],
      })
    })

    it("searches tables of the search and index modules", async () => {
      await shop.db.raw(
        `create table search_customers (id text primary key, document jsonb,
           search_vector tsvector)`
      )
      for (const { id, email } of [kari, ola]) {
        await shop.db("search_customers").insert({
          id,
          document: { id, email, friend: "kari.haugen@example.com" },
          search_vector: shop.db.raw("to_tsvector('simple', ?)", [email]),
        })
      }
      const scan = await awaitScan(shop, await erase(kari))
      const lines = describeScan(scan)

      expect(lines.filter((line) => line.startsWith("search_"))).toEqual([
        "search_customers.document: email 1 other_person",
        "search_customers.document: email 1 unexplained",
        "search_customers.search_vector: email 1 unexplained",
      ])
    })

    it("is picked up by another worker when its walk has died", async () => {
      const block = await shop.db.transaction()
      await block.raw(`lock table ${NOTES} in access exclusive mode`)
      const receipt = await erase(kari)
      await waitUntil("the walk to get stuck", async () => {
        const { rows } = await shop.db.raw(
          `select 1 from pg_stat_activity
           where wait_event_type = 'Lock' and query like '%${NOTES}%'`
        )
        return rows[0]
      })
      const half = (await readScan(shop, receipt)).searches[0]
      await shop
        .db("privacy_residual_scan")
        .update({ heartbeat_at: "2020-01-01T00:00:00Z" })

      const privacy = await resolvePrivacy(shop.container)
      const { settings, schema } = await prepareSubject(privacy)
      const second = runScans({
        knex: privacy.knex,
        logger: shop.container.resolve("logger"),
        secrets: privacy.options.secret,
        waitHours: 0,
        ownership: { map: settings.map, schema },
      })
      await waitUntil("the second walk", async () =>
        shop.db("privacy_residual_scan").where({ attempts: 2 }).first()
      )
      await block.commit()
      expect(await second).toBe(1)
      // the first one wakes up, and may write no more
      await searchResidue(shop.container)

      const scan = await awaitScan(shop, receipt)
      const completed = await shop
        .db("privacy_audit_entry")
        .where({ action: "residual_scan.completed" })

      expect(half).toMatchObject({ state: "running" })
      expect(half?.rows_searched).toBeGreaterThan(100)
      expect(scan.unexplained).toBe(8)
      expect(completed).toHaveLength(1)
    })

    it("walks once for all that wait", async () => {
      const block = await shop.db.transaction()
      await block.raw(`lock table ${NOTES} in access exclusive mode`)
      await erase(kari)
      const others = []
      for (const name of ["Per", "Siri"]) {
        const account = await register(shop, aHaugen(name, "+47 933 44 555"))
        others.push(await erase(account))
      }
      await block.commit()
      const scans = []
      for (const receipt of others) {
        scans.push(await awaitScan(shop, receipt))
      }

      expect(scans[0]?.started_at).toEqual(scans[1]?.started_at)
      expect(scans[0]?.rows_searched).toBe(scans[1]?.rows_searched)
    })
  },
})
