import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http"
import type { AddressInfo } from "node:net"

/** One delivery, as it came in. */
export type Delivery = {
  body: string
  signature: string
  notice: {
    id: string
    type: string
    subject: { customer_ids: string[]; email_sha256?: string[] }
    callback_url: string | null
    issued_at: string
  }
}

/** What the recipient does with a delivery; ends the answer, or lets it hang. */
export type Behavior = (
  answer: ServerResponse,
  delivery: Delivery
) => void | Promise<void>

/** A recipient out there: a real server that behaves as it is told. */
export type Receiver = {
  url: string
  deliveries: Delivery[]
  /** The most that were open at one time. */
  mostAtOnce: () => number
  behave: (behavior: Behavior) => void
  close: () => Promise<void>
}

const accept: Behavior = (answer) => {
  answer.writeHead(202).end()
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) {
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts).toString("utf8")
}

/** Opens one on a free port of this machine. */
export const openReceiver = async (): Promise<Receiver> => {
  const deliveries: Delivery[] = []
  let behavior = accept
  let open = 0
  let most = 0

  const take = async (request: IncomingMessage, answer: ServerResponse) => {
    most = Math.max(most, (open += 1))
    answer.on("close", () => (open -= 1))
    const body = await bodyOf(request)
    const delivery = {
      body,
      signature: String(request.headers["x-privacy-signature"]),
      notice: JSON.parse(body) as Delivery["notice"],
    }
    deliveries.push(delivery)
    await behavior(answer, delivery)
  }
  const server = createServer((request, answer) => {
    take(request, answer).catch(() => answer.destroy())
  })
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve)
  })
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}/privacy`,
    deliveries,
    mostAtOnce: () => most,
    behave: (next) => {
      behavior = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
