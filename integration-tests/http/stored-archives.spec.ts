import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs"
import { rm } from "node:fs/promises"
import { inShop } from "../support/suite"
import purgeArchivesJob from "../../src/jobs/purge-archives"
import { createSecretKey, withAccess } from "../support/privacy/access"
import { listenIn } from "../support/privacy/listen-in"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import {
  build,
  makeReady,
  storeArchive,
  takeInHand,
} from "../support/archives/in-hand"
import { hasFileOf, pathOf, rowOf } from "../support/archives/storage"
import { type Account, aPerson, checkOut, register } from "../support/shop"

const routeOf = (requestId: string) =>
  `/admin/privacy/requests/${requestId}/archive`

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const purge = () => listenIn(() => purgeArchivesJob(shop.container))

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      await checkOut(shop, kari, { items: [{ sku: "KOPP" }] })
    })

    afterEach(async () => {
      const rows = await shop.db("privacy_archive").whereNotNull("file_id")
      await Promise.all(
        rows.map(({ file_id }) =>
          rm(pathOf(file_id), { force: true, recursive: true })
        )
      )
    })

    it("stores noise, and hands over the archive with who fetched it on record", async () => {
      const { archive_id, request_id } = await storeArchive(shop, kari)
      const row = await rowOf(shop, archive_id)
      const file = readFileSync(pathOf(row.file_id ?? ""))
      const { bytes, headers } = await shop.admin.download(routeOf(request_id))

      expect(row).toMatchObject({ state: "ready", rows_done: row.rows_total })
      expect(row.file_id).toMatch(/^private-\d+-[0-9a-f]{32}\.bin$/)
      expect(file.includes("manifest.json")).toBe(false)
      expect(file.subarray(0, 2).toString()).not.toBe("PK")
      expect(bytes.subarray(0, 2).toString()).toBe("PK")
      expect(bytes.includes("manifest.json")).toBe(true)
      expect(headers).toMatchObject({
        "cache-control": "no-store",
        "content-type": "application/zip",
        "content-length": String(bytes.length),
        "content-disposition": 'attachment; filename="personal-data.zip"',
      })
      expect((await rowOf(shop, archive_id)).downloads).toBe(1)
      expect(
        await shop
          .db("privacy_audit_entry")
          .where({ action: "request.archive_read" })
          .select("request_id", "details")
      ).toEqual([{ request_id, details: { archive_id } }])
    })

    it("hands nothing to who is no officer, or comes with a secret key", async () => {
      const { request_id, archive_id } = await storeArchive(shop, kari)
      const key = await createSecretKey(shop)
      const route = routeOf(request_id)

      const byKey = await refusalOf(
        shop.admin.with({ authorization: "", ...key }).download(route)
      )
      const byStaff = await withAccess(
        shop,
        { officers: ["user_somebody_else"] },
        () => refusalOf(shop.admin.download(route))
      )
      expect([byKey.status, byStaff.code]).toEqual([401, "PRIVACY_NOT_OFFICER"])
      expect((await rowOf(shop, archive_id)).downloads).toBe(0)
    })

    it("says why there is nothing to fetch", async () => {
      const work = await takeInHand(shop, kari)
      const fetch = (id: string) => refusalOf(shop.admin.download(routeOf(id)))

      expect(await fetch("prvreq_none")).toMatchObject({
        status: 404,
        code: "PRIVACY_REQUEST_NOT_FOUND",
      })
      expect((await fetch(work.request.id)).message).toContain("none was made")
      await build(shop, work)
      expect(await fetch(work.request.id)).toMatchObject({
        code: "PRIVACY_ARCHIVE_NOT_READY",
        message: expect.stringContaining("is being built"),
      })
    })

    it("breaks off where the file was changed, and logs the archive's id", async () => {
      const { archive_id, request_id } = await storeArchive(shop, kari)
      const path = pathOf((await rowOf(shop, archive_id)).file_id ?? "")
      const file = readFileSync(path)
      file.writeUInt8(file.readUInt8(0) ^ 1, 0)
      writeFileSync(path, file)
      const heard = await listenIn(async () => {
        expect(
          await refusalOf(shop.admin.download(routeOf(request_id)))
        ).toMatchObject({ status: 500, code: "PRIVACY_ARCHIVE_BROKEN" })
      })

      expect(heard).toContain(archive_id)
      expect(heard).not.toContain(kari.email)
    })

    it("starts over after a crash, and takes away what was left", async () => {
      const work = await takeInHand(shop, kari)
      const crashed = await build(shop, work)
      const left = await rowOf(shop, crashed.archive_id)
      const { archive_id } = await build(shop, work)
      const gone = await rowOf(shop, crashed.archive_id)

      expect(hasFileOf(left)).toBe(false)
      expect(gone).toMatchObject({ state: "deleted", key_wrapped: null })
      expect(gone.deleted_file_at).not.toBeNull()
      await makeReady(shop, archive_id)
      await expect(makeReady(shop, crashed.archive_id)).rejects.toMatchObject({
        code: "PRIVACY_ARCHIVE_NOT_READY",
      })
    })

    it("builds nothing for a worker that has lost the request", async () => {
      const work = await takeInHand(shop, kari)

      await expect(
        build(shop, { ...work, lease: "another worker's" })
      ).rejects.toMatchObject({ code: "PRIVACY_ARCHIVE_NOT_READY" })
      expect(await shop.db("privacy_archive")).toEqual([])
    })

    it("destroys the key of what has expired, and then deletes its file", async () => {
      const { archive_id, request_id } = await storeArchive(shop, kari)
      await shop
        .db("privacy_archive")
        .update({ expires_at: new Date(Date.now() - 1000) })
      await purge()
      const row = await rowOf(shop, archive_id)

      expect(hasFileOf(row)).toBe(false)
      expect(row).toMatchObject({
        state: "deleted",
        key_wrapped: null,
        subject_references: null,
      })
      expect(row.deleted_file_at).not.toBeNull()
      expect(
        (await refusalOf(shop.admin.download(routeOf(request_id)))).message
      ).toContain("expired")
    })

    it("tries again where the storage keeps the file, without the key", async () => {
      const { archive_id } = await storeArchive(shop, kari)
      const path = pathOf((await rowOf(shop, archive_id)).file_id ?? "")
      // a folder can't be unlinked, nor read
      await rm(path)
      mkdirSync(path)
      await shop.db("privacy_archive").update({ expires_at: new Date(0) })
      const heard = await purge()

      expect(heard).toContain(`archive "${archive_id}" is still there`)
      expect(await rowOf(shop, archive_id)).toMatchObject({
        state: "expired",
        key_wrapped: null,
        deleted_file_at: null,
      })
      rmdirSync(path)
      await purge()
      expect((await rowOf(shop, archive_id)).deleted_file_at).not.toBeNull()
    })

    it("leaves what a worker still builds, and takes what one has abandoned", async () => {
      const work = await takeInHand(shop, kari)
      const { archive_id } = await build(shop, work)
      await purge()
      expect((await rowOf(shop, archive_id)).state).toBe("building")

      await shop
        .db("privacy_request")
        .where({ id: work.request.id })
        .update({ lease_until: new Date(0) })
      await purge()
      expect((await rowOf(shop, archive_id)).state).toBe("deleted")
    })
  },
})
