import type { Client } from "pg"
import type { Connection } from "../../integration-tests/support/shop"
import { step } from "../run/steps"
import { say } from "../text/say"
import { tellAfterwards } from "./afterwards"
import { tellArchive } from "./archive"
import { tellErasure } from "./erase"
import { findProtagonist } from "./find-protagonist"
import { tellHoldings } from "./holdings"
import { compareInvoices, readInvoices } from "./invoices"
import { tellLocks } from "./locks"
import { ownOrders } from "./own-orders"
import { tellPlan } from "./plan"
import { tellReceipt } from "./receipt"
import type { Scene } from "./scene"

/** One person asks for a copy of everything, and then to be erased. */
export async function tellStory(
  connection: Connection,
  client: Client
): Promise<void> {
  const found = await findProtagonist(connection)
  if (!found) {
    say("Everybody was erased on earlier runs. --fresh starts over.")
    return
  }
  const scene: Scene = { ...connection, ...found, client }
  await tellHoldings(scene)
  await tellArchive(scene)
  const plan = await tellPlan(scene)
  const invoices = await readInvoices(client)
  const orders = await ownOrders(scene)
  const answer = await tellErasure(scene, plan)
  tellReceipt(answer)
  await tellAfterwards(scene, answer)
  await tellLocks(scene, answer.erasure_receipt.retained)
  await step(
    "The shop's own invoices went the way of their orders",
    () =>
      compareInvoices(client, invoices, {
        orders,
        retained: answer.erasure_receipt.retained,
      }),
    (outcome) => outcome
  )
}
