import {
  type Connection,
  reopenShop,
} from "../../integration-tests/support/shop"
import { printMails } from "../my-data/print-mails"
import { serveMyData } from "../my-data/serve"
import { PER, SOLVEIG } from "../seed/people"
import { aside, point } from "../text/say"
import { bold } from "../text/style"
import { beforeTheEnd } from "./ending"
import { myDataPort } from "./environment"
import { MAILS } from "./paths"

/** Opens the page on which customers and guests look after their own data. */
export async function openMyData(
  connection: Connection,
  shopPort: number
): Promise<void> {
  const port = myDataPort(shopPort)
  const { baseUrl, publishableKey } = await reopenShop(connection)

  try {
    const server = await serveMyData(port, { baseUrl, publishableKey })
    beforeTheEnd(async () => void server.close())
  } catch (error) {
    aside(`"My data" is not there: ${(error as Error).message}`)
    return
  }
  const stop = printMails(MAILS)
  beforeTheEnd(async () => stop())

  point(`My data:   ${bold(`http://localhost:${port}`)}`)
  point(`Customer:  ${SOLVEIG.email} / ${SOLVEIG.password}`)
  point(`Guest:     ${PER.email}`)
  aside("Mails with codes are printed here; nobody else gets them.")
}
