import { inShop } from "../../support/suite"
import { WITH_MAIL } from "../../support/mail"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import { codeAfter, ownDataOf } from "../../support/requests/storefront"
import { type Account, markedPerson, register } from "../../support/shop"

type Row = Record<string, unknown> & { details: Record<string, unknown> }

// the runner reads the config before it sets what it is given
Object.assign(process.env, WITH_MAIL)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let ola: Account

    const dataOf = (account: Account) => ownDataOf(shop.store.as(account.token))
    const freshCode = (account: Account) =>
      codeAfter(account.email, dataOf(account).code)
    const rowOf = async (id: string): Promise<Row> =>
      await shop.db("privacy_request").where({ id }).first()

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, markedPerson("Zorro"))
      ola = await register(shop)
    })

    it.each(["access", "portability", "erasure"])(
      "%s needs the password or a code",
      async (type) => {
        const own = dataOf(kari)
        const bare = await refusalOf(own.ask({ type }))
        const guessed = await refusalOf(own.ask({ type, password: "guess" }))
        const wrong = await refusalOf(own.ask({ type, code: "00000000" }))

        expect(bare).toMatchObject({
          status: 401,
          code: "PRIVACY_IDENTITY_NOT_PROVEN",
        })
        expect([guessed, wrong]).toEqual([bare, bare])
        expect(await own.list()).toMatchObject({ count: 0 })
      }
    )

    it("a password proves the login, and not the mailbox", async () => {
      const { privacy_request } = await dataOf(kari).ask({
        type: "access",
        password: kari.password,
      })

      expect(await rowOf(privacy_request.id)).toMatchObject({
        channel: "customer",
        customer_id: kari.id,
        requested_by: kari.id,
        identified_by: "password",
        is_mailbox_proven: false,
      })
    })

    it("somebody else's password proves nothing", async () => {
      const other = await register(shop, markedPerson("Ulv"))
      const refused = await refusalOf(
        dataOf(kari).ask({ type: "erasure", password: other.password })
      )
      expect(refused.code).toBe("PRIVACY_IDENTITY_NOT_PROVEN")
    })

    it("a mailed code proves the mailbox, once", async () => {
      const own = dataOf(kari)
      const code = await freshCode(kari)
      const typed = `${code.slice(0, 4)} ${code.slice(4)}`
      const { privacy_request } = await own.ask({
        type: "erasure",
        code: typed,
      })

      expect(privacy_request).toMatchObject({
        type: "erasure",
        status: "waiting",
        waiting_for: "cooling_off",
        execute_after: expect.any(String),
        due_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        can_cancel: true,
      })
      expect(await rowOf(privacy_request.id)).toMatchObject({
        identified_by: "email_code",
        is_mailbox_proven: true,
      })
      expect(await refusalOf(own.ask({ type: "access", code }))).toMatchObject({
        status: 401,
        code: "PRIVACY_IDENTITY_NOT_PROVEN",
      })
    })

    it("a code is another customer's, replaced, expired or tried too often: all the same answer", async () => {
      const own = dataOf(kari)
      const ask = (code: string) =>
        refusalOf(own.ask({ type: "portability", code }))
      const refused = await ask("99999999")

      expect(await ask(await freshCode(ola))).toEqual(refused)

      const replaced = await freshCode(kari)
      const fresh = await freshCode(kari)
      expect(replaced === fresh ? refused : await ask(replaced)).toEqual(
        refused
      )
      await shop
        .db("privacy_one_time_code")
        .where({ reference: kari.id })
        .update({ expires_at: new Date(Date.now() - 1000) })
      expect(await ask(fresh)).toEqual(refused)

      const guessed = await freshCode(kari)
      for (let tries = 0; tries < 5; tries++) {
        await ask(guessed === "11111111" ? "22222222" : "11111111")
      }
      expect(await ask(guessed)).toEqual(refused)
    })

    it("of many who give the same right code at once, one gets in", async () => {
      const code = await freshCode(kari)
      const answers = await Promise.all(
        Array.from({ length: 4 }, () =>
          dataOf(kari)
            .ask({ type: "restriction", ground: "unlawful", code })
            .then(() => "in")
            .catch(() => "out")
        )
      )
      expect(answers.filter((answer) => answer === "in")).toHaveLength(1)
    })

    it("a code is bound to the address it was mailed to", async () => {
      const code = await freshCode(kari)
      await shop
        .db("customer")
        .where({ id: kari.id })
        .update({ email: "moved@example.com" })

      expect(
        await refusalOf(dataOf(kari).ask({ type: "access", code }))
      ).toMatchObject({ status: 401, code: "PRIVACY_IDENTITY_NOT_PROVEN" })
    })

    it("the same asked again is answered with the request that is open", async () => {
      const own = dataOf(kari)
      const ask = () => own.ask({ type: "erasure", password: kari.password })
      const first = await ask()

      expect((await ask()).privacy_request.id).toBe(first.privacy_request.id)
      expect((await own.list()).count).toBe(1)
    })

    it("cancels in the cooling-off window, and only there", async () => {
      const own = dataOf(kari)
      const { privacy_request } = await own.ask({
        type: "erasure",
        password: kari.password,
      })
      const canceled = await own.cancel(privacy_request.id)

      expect(canceled.privacy_request).toMatchObject({
        status: "canceled",
        can_cancel: false,
        execute_after: null,
      })
      expect(await refusalOf(own.cancel(privacy_request.id))).toMatchObject({
        status: 400,
        code: "PRIVACY_REQUEST_STATE",
      })
    })

    it("somebody else's request looks like none", async () => {
      const { privacy_request } = await dataOf(kari).ask({
        type: "erasure",
        password: kari.password,
      })
      const other = dataOf(ola)
      for (const id of [privacy_request.id, "prvreq_unknown"]) {
        for (const call of [
          () => other.read(id),
          () => other.cancel(id),
          () => other.archive(id, "12345678"),
        ]) {
          expect(await refusalOf(call())).toMatchObject({
            status: 404,
            code: "PRIVACY_REQUEST_NOT_FOUND",
          })
        }
      }
      expect(await other.list()).toMatchObject({ count: 0 })
      const again = await dataOf(kari).read(privacy_request.id)
      expect(again.privacy_request.status).toBe("waiting")
    })

    it("shows what staff filed for the person, and not what they filed for others", async () => {
      const row = {
        type: "access",
        status: "completed",
        channel: "staff",
        subject_digest: "d",
        customer_id: kari.id,
        requested_by: "user_1",
      }
      await shop.db("privacy_request").insert([
        { ...row, id: "prvreq_asked", reason: "customer_request" },
        { ...row, id: "prvreq_police", reason: "authority" },
      ])
      const own = dataOf(kari)
      const { privacy_requests } = await own.list({ fields: "id,status" })

      expect(privacy_requests).toEqual([
        { id: "prvreq_asked", status: "completed" },
      ])
      expect(await refusalOf(own.read("prvreq_police"))).toMatchObject({
        status: 404,
      })
    })

    it("is closed to whoever is not logged in", async () => {
      const stranger = ownDataOf(shop.store)
      for (const call of [
        () => stranger.code(),
        () => stranger.ask({ type: "access" }),
        () => stranger.list(),
        () => stranger.read("prvreq_1"),
        () => stranger.cancel("prvreq_1"),
        () => stranger.archive("prvreq_1", "12345678"),
      ]) {
        expect(await refusalOf(call())).toMatchObject({ status: 401 })
      }
    })
  },
})
