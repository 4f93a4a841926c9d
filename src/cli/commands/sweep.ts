import { ACTOR, actorOf, APPLY, COMMON } from "./common"
import type { Command, Inputs } from "./types"

export const sweep: Command<Inputs["sweep"]> = {
  summary: "Release accounting records whose last locked day is past",
  usage: "[--limit <n>] [--apply --actor <user id>]",
  options: {
    limit: { value: "<n>", help: "Release so many records at most" },
    ...APPLY,
    ...ACTOR,
    ...COMMON,
  },
  notes: [
    "Does not wait the thirty days that the nightly job waits after it told the officers.",
    "May be stopped at any time, and run again.",
  ],
  read: (args) => {
    args.none()
    const apply = args.flag("apply")
    return {
      limit: args.count("limit"),
      apply,
      actor: apply ? actorOf(args) : undefined,
    }
  },
}
