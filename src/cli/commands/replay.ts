import { APPLY, COMMON } from "./common"
import type { Command, Inputs } from "./types"

export const replay: Command<Inputs["replay"]> = {
  summary: "After a backup was restored, erase again whoever it brought back",
  usage: "[directory or file] [--apply]",
  options: { ...APPLY, ...COMMON },
  notes: [
    "Without a path: the directory of the option evidence.tombstones.directory.",
    "Ends with 1 when an erasure failed or a line was refused. Running it again does only what is left.",
  ],
  read: (args) => ({
    path: args.optional("one directory of tombstones, or one file of them"),
    apply: args.flag("apply"),
  }),
}
