import { readFileSync } from "node:fs"
import { join } from "node:path"
import { inShop } from "../support/suite"
import { type AuditHead, writeAuditEntry } from "../../src/audit"
import { createSecretKey, withAccess } from "../support/privacy/access"
import { tamper, writeErasure } from "../support/privacy/evidence"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"

const ROUTE = "/admin/privacy/audit-entries"

const GUIDE = join(__dirname, "../../docs/guides/evidence.md")

type Listed = {
  audit_entries: { sequence: number; created_at: string }[]
  count: number
}

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    const list = (query = "") => shop.admin.get<Listed>(`${ROUTE}${query}`)
    const write = (action: string) =>
      shop.db.transaction((trx) =>
        writeAuditEntry(trx, { action, actorId: "user_1" })
      )

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    it("is listed newest first, in pages, by what one looks for", async () => {
      for (const action of ["test.a", "test.b", "test.a", "test.c"]) {
        await write(action)
      }
      const { subject_digest, request_id } = await writeErasure(shop.db)
      const sequences = async (query: string) =>
        (await list(query)).audit_entries.map(({ sequence }) => sequence)
      const [third] = (await list("?order=sequence&offset=2&limit=1"))
        .audit_entries

      expect((await list()).count).toBe(5)
      expect(await sequences("")).toEqual([5, 4, 3, 2, 1])
      expect(await sequences("?order=created_at&limit=2")).toEqual([1, 2])
      expect(await sequences("?action=test.a")).toEqual([3, 1])
      expect(await sequences("?action[]=test.a&action[]=test.c")).toEqual([
        4, 3, 1,
      ])
      expect(await sequences("?actor_id=user_2")).toEqual([])
      expect(await sequences(`?request_id=${request_id}`)).toEqual([5])
      expect(await sequences(`?subject_digest=${subject_digest}`)).toEqual([5])
      expect(await sequences(`?created_at[$gt]=${third?.created_at}`)).toEqual([
        5, 4,
      ])
      expect(await sequences(`?created_at[$lte]=${third?.created_at}`)).toEqual(
        [3, 2, 1]
      )
      expect((await list("?fields=hash,action&limit=1")).audit_entries).toEqual(
        [
          {
            hash: expect.stringMatching(/^[0-9a-f]{64}$/),
            action: "subject.erased",
          },
        ]
      )
    })

    it("is not listed by what it does not know", async () => {
      for (const query of [
        "?limit=0",
        "?limit=1001",
        "?limit=ten",
        "?offset=-1",
        "?order=hash",
        "?fields=secret",
        "?action=",
        "?action[]=",
        "?actor_id=kari@example.com",
        "?created_at=2026-01-01",
        "?created_at[$gt]=yesterday",
        "?created_at[$ne]=2026-01-01T00:00:00Z",
        "?q=kari",
      ]) {
        const { status, code } = await refusalOf(list(query))

        expect([query, status, code]).toEqual([
          query,
          400,
          "PRIVACY_INVALID_REQUEST",
        ])
      }
    })

    it("hands out a signed head, and verifies against it", async () => {
      await writeErasure(shop.db)
      const head = () =>
        shop.admin.get<{ audit_head: AuditHead }>(`${ROUTE}/head`)
      const against = (anchor?: object) =>
        shop.admin.post(`${ROUTE}/verify`, { anchor })
      const { audit_head } = await head()
      const { sequence, hash } = audit_head
      await write("test.later")

      expect(audit_head).toMatchObject({ sequence: 1, entries: 1 })
      expect(await against()).toEqual({
        verified: true,
        entries: 2,
        receipts: 1,
      })
      expect(await against(audit_head)).toMatchObject({ anchor: "matches" })
      expect(await against({ sequence, hash })).toMatchObject({
        verified: true,
        anchor: "matches",
      })
      for (const changed of [
        { entries: 2 },
        { hash: "0".repeat(64) },
        { taken_at: "2020-01-01T00:00:00.000Z" },
        { signature: "k12345678:no" },
      ]) {
        expect(
          await refusalOf(against({ ...audit_head, ...changed }))
        ).toMatchObject({ status: 400, code: "PRIVACY_ANCHOR_INVALID" })
      }
      for (const malformed of [{}, { sequence }, { ...audit_head, more: 1 }]) {
        expect(await refusalOf(against(malformed))).toMatchObject({
          code: "PRIVACY_INVALID_REQUEST",
        })
      }
    })

    it("can be checked with the SQL of the guide", async () => {
      const guide = readFileSync(GUIDE, "utf8")
      const [, sql = ""] = /```sql\n([^`]+)```/.exec(guide) ?? []
      const listed = async () =>
        (await shop.db.raw<{ rows: object[] }>(sql)).rows
      await write("test.first")
      await writeErasure(shop.db)
      await write("test.last")

      expect(await listed()).toEqual([])
      await tamper(shop.db, (trx) =>
        trx("privacy_audit_entry").where({ sequence: 2 }).update({ hash: "x" })
      )
      expect(await listed()).toMatchObject([
        { sequence: "2" },
        { sequence: "3" },
      ])
    })

    it("is for officers", async () => {
      const calls = (admin: TestShop["admin"]) => [
        () => admin.get(ROUTE),
        () => admin.get(`${ROUTE}/head`),
        () => admin.post(`${ROUTE}/verify`, {}),
      ]
      const withKey = shop.store.with(await createSecretKey(shop))

      await withAccess(shop, { officers: ["somebody@else.no"] }, async () => {
        for (const call of calls(shop.admin)) {
          expect(await refusalOf(call())).toMatchObject({
            status: 403,
            code: "PRIVACY_NOT_OFFICER",
          })
        }
      })
      for (const call of calls(withKey)) {
        expect(await refusalOf(call())).toMatchObject({ status: 401 })
      }
    })
  },
})
