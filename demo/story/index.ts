import type { Connection } from "../../integration-tests/support/shop"
import { say } from "../text/say"
import { tellAfterwards } from "./afterwards"
import { tellArchive } from "./archive"
import { tellErasure } from "./erase"
import { findProtagonist } from "./find-protagonist"
import { tellHoldings } from "./holdings"
import { tellPlan } from "./plan"
import { tellReceipt } from "./receipt"

/** One person asks for a copy of everything, and then to be erased. */
export async function tellStory(connection: Connection): Promise<void> {
  const scene = await findProtagonist(connection)

  if (!scene) {
    say("Everybody was erased on earlier runs. --fresh starts over.")
    return
  }
  await tellHoldings(scene)
  await tellArchive(scene)
  const plan = await tellPlan(scene)
  const answer = await tellErasure(scene, plan)
  tellReceipt(answer)
  await tellAfterwards(scene, answer)
}
