import type { CommandName, Inputs } from "./commands/types"
import type { CliIo } from "./io"
import { JOBS } from "./jobs"
import type { Outcome } from "./jobs/types"
import { openShop } from "./shop/open-shop"

/** Opens the shop of this folder, and does there what a command says. */
export async function carryOut<Name extends CommandName>(
  name: Name,
  input: Inputs[Name],
  io: CliIo
): Promise<Outcome> {
  io.tell("Opening the shop of this folder ...")
  const container = await openShop(process.cwd())

  return await JOBS[name]({ container, io }, input)
}
