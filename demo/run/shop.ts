import { once } from "node:events"
import { connect } from "../../integration-tests/support/shop"
import { startChild } from "./children"
import { shopEnvironment } from "./environment"
import { logTail } from "./log-tail"
import { DemoProblem } from "./problem"
import { STAFF } from "./staff"

/**
 * Starts the shop; resolves with a connection once it answers.
 *
 * @param onEnd - told when the shop ends, however late
 */
export async function startShop(url: string, port: number, onEnd: () => void) {
  const child = startChild(
    ["-r", "ts-node/register", require.resolve("./serve.ts"), String(port)],
    shopEnvironment(url, port)
  )
  const ready = await Promise.race([
    once(child, "message").then(() => true),
    once(child, "exit").then(() => false),
  ])
  if (!ready) {
    throw new DemoProblem(`The shop did not start:\n${logTail()}`)
  }
  child.once("exit", onEnd)

  return connect(`http://localhost:${port}`, STAFF)
}
