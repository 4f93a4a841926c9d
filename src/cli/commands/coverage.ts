import { COMMON } from "./common"
import type { Command, Inputs } from "./types"

export const coverage: Command<Inputs["coverage"]> = {
  summary: "Compare this database with the data map, column by column",
  usage: "",
  options: COMMON,
  notes: [
    "Ends with 3 when a column that hangs on a person is not declared: nobody can be erased then.",
  ],
  read: (args) => {
    args.none()
    return {}
  },
}
