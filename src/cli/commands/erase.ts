import { ERASURE_REASONS, type ErasureReason } from "../../erasure/order"
import type { Args } from "../args"
import { WrongUsage } from "../wrong-usage"
import { ACTOR, actorOf, APPLY, COMMON, ORDER, subjectOf } from "./common"
import type { Command, Inputs } from "./types"

export const erase: Command<Inputs["erase"]> = {
  summary: "Erase a customer, except what a bookkeeping law still protects",
  usage:
    "<customer id> | --order <order id> --reason <reason> --actor <user id> [--apply]",
  options: {
    ...ORDER,
    reason: { value: "<reason>", help: ERASURE_REASONS.join(", ") },
    ...ACTOR,
    override: {
      value: "<code,...>",
      help: "Guards to go ahead in spite of, as the plan names them",
    },
    ...APPLY,
    ...COMMON,
  },
  notes: [
    "Cannot be undone.",
    "With --apply it asks for the e-mail address (the id where there is none) and reads one line of standard input. Never write it on the command line.",
  ],
  read: (args) => ({
    subject: subjectOf(args),
    reason: reasonOf(args),
    override: codesOf(args.text("override")),
    actor: actorOf(args),
    apply: args.flag("apply"),
  }),
}

function reasonOf(args: Args): ErasureReason {
  const reason = args.choice("reason", ERASURE_REASONS)
  if (!reason) {
    throw new WrongUsage(
      `--reason: expected one of ${ERASURE_REASONS.join(", ")}`
    )
  }
  return reason
}

function codesOf(list: string | undefined): string[] {
  return (list ?? "")
    .split(",")
    .map((code) => code.trim())
    .filter(Boolean)
}
