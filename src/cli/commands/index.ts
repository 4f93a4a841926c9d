import { coverage } from "./coverage"
import { erase } from "./erase"
import { exportCommand } from "./export"
import { plan } from "./plan"
import { replay } from "./replay"
import { status } from "./status"
import { sweep } from "./sweep"
import type { Command, CommandName, Inputs } from "./types"
import { verify } from "./verify"

/** Every command, in the order `--help` lists them. */
export const COMMANDS: { [Name in CommandName]: Command<Inputs[Name]> } = {
  status,
  export: exportCommand,
  plan,
  erase,
  sweep,
  verify,
  coverage,
  replay,
}

export const isCommandName = (name: string): name is CommandName =>
  Object.hasOwn(COMMANDS, name)
