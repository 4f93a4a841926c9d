import type { ErasureReason } from "../../erasure/order"
import type { Args, Options } from "../args"
import type { CliIo } from "../io"

/** A subject, as a command line may name one: by id, never by address. */
export type NamedSubject = { customer_id: string } | { order_id: string }

/** What each command does in the shop, read from its arguments. */
export type Inputs = {
  status: { customer_id: string }
  plan: NamedSubject
  export: {
    customer_id: string
    format: "zip" | "json" | "csv"
    scope: "access" | "portability"
    /** Default: the shop's. */
    locale?: "nb" | "nn" | "en"
    reason: "customer_request" | "authority" | "other"
    actor: string
    /** Path of a new file; standard output without one. */
    output?: string
  }
  erase: {
    subject: NamedSubject
    reason: ErasureReason
    override: string[]
    actor: string
    apply: boolean
  }
  sweep: { limit?: number; actor?: string; apply: boolean }
  verify: { anchor?: string }
  coverage: object
  replay: { path?: string; apply: boolean }
}

export type CommandName = keyof Inputs

/** One command: how it is called, and how its arguments are read. */
export type Command<Input> = {
  /** One line, for the list of commands. */
  summary: string
  /** What stands behind the command's name. */
  usage: string
  options: Options
  /** What somebody has to know before they run it. */
  notes: readonly string[]
  /** @throws WrongUsage */
  read(args: Args, io: Pick<CliIo, "outIsTerminal">): Input
}
