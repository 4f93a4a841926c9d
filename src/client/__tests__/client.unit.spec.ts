import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import Medusa from "@medusajs/js-sdk"
import { type PrivacyClient, privacyClient } from ".."

type Seen = { method?: string; url?: string; body: string; accept?: string }

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ""
  for await (const chunk of request) {
    text += String(chunk)
  }
  return text
}

describe("the client over Medusa's SDK", () => {
  let server: Server
  let privacy: PrivacyClient
  let seen: Seen[]

  beforeAll(async () => {
    server = createServer((request, response) => {
      void textOf(request).then((body) => {
        const { method, url, headers } = request
        seen.push({ method, url, body, accept: headers.accept })
        if (url?.endsWith("/archive")) {
          response.setHeader("content-type", "application/zip")
          return response.end("PK...")
        }
        response.statusCode = url?.includes("refused") ? 401 : 200
        response.setHeader("content-type", "application/json")
        return response.end(JSON.stringify({ message: "as asked", url }))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const { port } = server.address() as AddressInfo
    privacy = privacyClient(
      new Medusa({ baseUrl: `http://localhost:${port}`, publishableKey: "pk" })
    )
  })

  beforeEach(() => {
    seen = []
  })

  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  const OWN = "/store/customers/me/privacy"
  const DECISION = {
    preferences: [{ purpose_id: "profiling", objection: true }],
  }
  const proof = { request_id: "prvask_1", code: "1234" }

  type Asked = {
    name: string
    call: () => Promise<unknown>
    method: string
    url: string
    body?: unknown
  }

  it.each<Asked>([
    {
      name: "a code",
      call: () => privacy.requests.mailCode({ locale: "nb" }),
      method: "POST",
      url: `${OWN}/code`,
      body: { locale: "nb" },
    },
    {
      name: "a request",
      call: () => privacy.requests.open({ type: "erasure", code: "1234" }),
      method: "POST",
      url: `${OWN}/requests`,
      body: { type: "erasure", code: "1234" },
    },
    {
      name: "a list",
      call: () => privacy.requests.list({ limit: 5 }),
      method: "GET",
      url: `${OWN}/requests?limit=5`,
    },
    {
      name: "one request, whatever its id",
      call: () => privacy.requests.retrieve("a/../b"),
      method: "GET",
      url: `${OWN}/requests/a%2F..%2Fb`,
    },
    {
      name: "a cancellation",
      call: () => privacy.requests.cancel("prvreq_1"),
      method: "DELETE",
      url: `${OWN}/requests/prvreq_1`,
    },
    {
      name: "a guest's request",
      call: () => privacy.guests.open({ email: "a@b.no", type: "access" }),
      method: "POST",
      url: "/store/privacy/requests",
      body: { email: "a@b.no", type: "access" },
    },
    ...(["verify", "status", "cancel"] as const).map((step) => ({
      name: `a guest's step to ${step}`,
      call: () => privacy.guests[step](proof),
      method: "POST",
      url: `/store/privacy/requests/${step}`,
      body: proof,
    })),
    {
      name: "purposes",
      call: () => privacy.preferences.purposes({ locale: "nn" }),
      method: "GET",
      url: "/store/privacy/purposes?locale=nn",
    },
    {
      name: "preferences",
      call: () => privacy.preferences.retrieve(),
      method: "GET",
      url: `${OWN}/preferences`,
    },
    {
      name: "a decision",
      call: () => privacy.preferences.decide(DECISION),
      method: "POST",
      url: `${OWN}/preferences`,
      body: DECISION,
    },
    {
      name: "whether a purpose is allowed",
      call: () => privacy.preferences.isAllowed("a/b"),
      method: "GET",
      url: `${OWN}/purposes/a%2Fb`,
    },
    {
      name: "a guest's decision",
      call: () => privacy.preferences.ask({ email: "a@b.no" }),
      method: "POST",
      url: "/store/privacy/preferences",
      body: { email: "a@b.no" },
    },
    {
      name: "its confirmation",
      call: () => privacy.preferences.confirm(proof),
      method: "POST",
      url: "/store/privacy/preferences/verify",
      body: proof,
    },
    {
      name: "a way out of a mail",
      call: () => privacy.preferences.unsubscribe({ token: "u1.e30.x" }),
      method: "POST",
      url: "/store/privacy/unsubscribe",
      body: { token: "u1.e30.x" },
    },
    {
      name: "activity",
      call: () => privacy.activity.record({ events: [] }),
      method: "POST",
      url: "/store/privacy/activity",
      body: { events: [] },
    },
  ])("asks for $name", async ({ call, method, url, body }) => {
    await expect(call()).resolves.toMatchObject({ url })
    expect(seen).toMatchObject([{ method, url }])
    expect(seen[0]?.body ? JSON.parse(seen[0].body) : undefined).toEqual(body)
  })

  it.each<[string, () => Promise<Response>]>([
    ["a customer's", () => privacy.requests.download("prvreq_1", proof)],
    ["a guest's", () => privacy.guests.download(proof)],
  ])("hands over %s archive as it comes", async (_, download) => {
    const response = await download()

    expect(await response.text()).toBe("PK...")
    expect(seen[0]).toMatchObject({
      method: "POST",
      accept: "application/octet-stream",
    })
  })

  it("throws what the SDK throws", async () => {
    await expect(privacy.requests.retrieve("refused")).rejects.toMatchObject({
      status: 401,
      message: "as asked",
    })
  })
})
