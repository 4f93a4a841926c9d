import type { Args, Options } from "../args"
import { WrongUsage } from "../wrong-usage"
import type { NamedSubject } from "./types"

const ID = /^[\w-]{1,64}$/

/** What every command takes. */
export const COMMON = {
  json: { help: "Print the result as JSON" },
  help: { help: "Show this help, and do nothing" },
} satisfies Options

export const APPLY = {
  apply: { help: "Do it. Without this, only say what would be done" },
} satisfies Options

export const ACTOR = {
  actor: {
    value: "<user id>",
    help: "Who does it: an admin user who is a privacy officer",
  },
} satisfies Options

export const ORDER = {
  order: {
    value: "<order id>",
    help: "In place of a customer: an order that has none",
  },
} satisfies Options

/**
 * Takes an id, and refuses an address without repeating it: whatever is typed
 * here ends in the list of processes and in the history of the shell.
 */
export function idOf(given: string | undefined, expected: string): string {
  if (!given || !ID.test(given)) {
    throw new WrongUsage(
      `Expected ${expected}; an e-mail address is never given on the command line`
    )
  }
  return given
}

/** The customer a command is about. */
export function customerOf(args: Args): string {
  const expected = "one customer id, such as cus_123"
  return idOf(args.optional(expected), expected)
}

/** The customer, or the order without one, that a command is about. */
export function subjectOf(args: Args): NamedSubject {
  const order = args.text("order")
  if (!order) {
    return { customer_id: customerOf(args) }
  }
  if (args.optional("either a customer id or --order")) {
    throw new WrongUsage("Expected either a customer id or --order, got both")
  }
  return { order_id: idOf(order, "--order with an order id") }
}

/** The user who answers for it. */
export function actorOf(args: Args): string {
  const expected = "the id of an admin user who is a privacy officer"
  return idOf(args.required("actor", expected), `--actor with ${expected}`)
}
