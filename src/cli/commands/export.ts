import { WrongUsage } from "../wrong-usage"
import type { Args } from "../args"
import type { CliIo } from "../io"
import { ACTOR, actorOf, COMMON, customerOf } from "./common"
import type { Command, Inputs } from "./types"

const FORMATS = ["zip", "json", "csv"] as const
const SCOPES = ["access", "portability"] as const
const LOCALES = ["nb", "nn", "en"] as const
const REASONS = ["customer_request", "authority", "other"] as const

export const exportCommand: Command<Inputs["export"]> = {
  summary: "Write everything the shop holds about a customer to a file",
  usage: "<customer id> --reason <reason> --actor <user id> [options]",
  options: {
    reason: { value: "<reason>", help: REASONS.join(", ") },
    ...ACTOR,
    format: { value: "<format>", help: `${FORMATS.join(", ")}; default: zip` },
    scope: { value: "<scope>", help: `${SCOPES.join(", ")}; default: access` },
    locale: {
      value: "<locale>",
      help: `${LOCALES.join(", ")}; default: the shop's`,
    },
    output: {
      value: "<file>",
      help: "A file that does not exist yet; default: standard output, piped",
    },
    ...COMMON,
  },
  notes: [
    "Leaves a request and an audit entry, whether or not it succeeds.",
    "The file is readable by you alone. Whoever asked for it should get it over a safe channel, and then it should go.",
  ],
  read: (args, io) => ({
    customer_id: customerOf(args),
    reason: reasonOf(args),
    actor: actorOf(args),
    format: args.choice("format", FORMATS) ?? "zip",
    scope: args.choice("scope", SCOPES) ?? "access",
    locale: args.choice("locale", LOCALES),
    output: outputOf(args, io),
  }),
}

function reasonOf(args: Args): Inputs["export"]["reason"] {
  const reason = args.choice("reason", REASONS)
  if (!reason) {
    throw new WrongUsage(`--reason: expected one of ${REASONS.join(", ")}`)
  }
  return reason
}

/** An archive on a screen is of no use, and behind JSON it is none at all. */
function outputOf(
  args: Args,
  io: Pick<CliIo, "outIsTerminal">
): string | undefined {
  const output = args.text("output")
  if (!output && (io.outIsTerminal || args.flag("json"))) {
    throw new WrongUsage(
      "--output: expected a file that does not exist yet, unless standard output is piped and --json is not given"
    )
  }
  return output
}
