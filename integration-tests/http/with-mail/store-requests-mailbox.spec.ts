import { inShop } from "../../support/suite"
import { openArchive } from "../../../src/actions/open-archive"
import { unzip } from "../../../src/archive/__tests__/unzip"
import carryOutRequests from "../../../src/jobs/carry-out-requests"
import { emptyOutbox, WITH_MAIL } from "../../support/mail"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import {
  codeAfter,
  guestAt,
  ownDataOf,
} from "../../support/requests/storefront"
import {
  type Account,
  checkOut,
  markedPerson,
  type Person,
  register,
} from "../../support/shop"
import { waitUntil } from "../../support/shop/client/wait-until"

// the runner reads the config before it sets what it is given
Object.assign(process.env, WITH_MAIL)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    /** Bought without an account. */
    let hedda: Person
    /** Registered with Hedda's address, and can't read her mail. */
    let thief: Account
    let order: string

    const textOf = async (bytes: Buffer): Promise<string> =>
      [...(await unzip(bytes)).values()]
        .map((file) => file.toString("utf8"))
        .join("\n")
    const archiveOf = async (id: string): Promise<string> => {
      const archive = await openArchive(getContainer(), id, "test")
      return await textOf(Buffer.concat(await archive.stream().toArray()))
    }
    const ownData = () => ownDataOf(shop.store.as(thief.token))
    const proveAsGuest = async (type: string) => {
      const guest = guestAt(shop.store)
      let request_id = ""
      const code = await codeAfter(hedda.email, async () => {
        ;({ request_id } = await guest.ask(hedda.email, type))
      })
      return { ...(await guest.verify(request_id, code)), request_id }
    }
    /** A worker takes a request at once; where it had to wait, the job does. */
    const carryOut = async (id: string) => {
      await shop
        .db("privacy_request")
        .where({ id, status: "waiting" })
        .update({ execute_after: new Date(0) })
      await carryOutRequests(getContainer())
      await waitUntil(
        "the end of the request",
        async () => {
          const row = await shop.db("privacy_request").where({ id }).first()
          return row.closed_at ?? undefined
        },
        { ms: 90_000 }
      )
    }

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      hedda = markedPerson("Hedda", { email: "hun.selv@example.com" })
      order = (await checkOut(shop, hedda)).id
      thief = await register(
        shop,
        markedPerson("Thief", { email: "hun.selv@example.com" })
      )
    })

    beforeEach(emptyOutbox)

    it("whoever registers with a guest's address gets none of the guest's data without the code", async () => {
      const { privacy_request } = await ownData().ask({
        type: "access",
        password: thief.password,
      })
      await carryOut(privacy_request.id)

      expect(
        await refusalOf(ownData().archive(privacy_request.id, "12345678"))
      ).toMatchObject({ status: 401 })
      const read = await ownData().read(privacy_request.id)
      expect(read.privacy_request.archive).toMatchObject({ state: "ready" })

      const archive = await archiveOf(privacy_request.id)
      expect(archive).toContain("ThiefFirstName")
      expect(archive).not.toContain("Hedda")
    })

    it("and erases none of it", async () => {
      const before = await shop.db("order").where({ id: order }).first()
      const { privacy_request } = await ownData().ask({
        type: "erasure",
        password: thief.password,
      })
      await carryOut(privacy_request.id)

      expect(
        await shop.db("privacy_request").where({ type: "erasure" }).first()
      ).toMatchObject({ status: "completed" })
      expect(await shop.db("order").where({ id: order }).first()).toEqual(
        before
      )
    })

    it("with the code, the guest's rows join the account's", async () => {
      const code = await codeAfter(thief.email, ownData().code)
      const { privacy_request } = await ownData().ask({ type: "access", code })
      // two names on one mailbox: staff decide whose rows they are
      expect(privacy_request).toMatchObject({
        status: "waiting",
        waiting_for: "staff",
      })
    })

    it("who reads the mailbox gets the guest's data, and not the account's", async () => {
      const { request_id, privacy_request } = await proveAsGuest("access")
      await carryOut(privacy_request.id)

      const code = await codeAfter(hedda.email, () =>
        guestAt(shop.store).ask(hedda.email, "access", { follow: true })
      )
      const { bytes, headers } = await guestAt(shop.store).archive(
        request_id,
        code
      )
      const archive = await textOf(bytes)

      expect(headers["cache-control"]).toBe("no-store")
      expect(headers["content-disposition"]).not.toContain(privacy_request.id)
      expect(archive).toContain("HeddaAddressLastName")
      expect(archive).not.toContain("ThiefFirstName")
    })
  },
})
