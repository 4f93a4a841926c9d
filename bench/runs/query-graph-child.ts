import { queryByPage } from "../floors/query-graph"
import { timed } from "../measure"
import { runChild } from "./child"
import { withFile } from "./export-to-file"

runChild(async ({ container }, customerId = "") =>
  withFile((path) => timed(() => queryByPage(container, customerId, path)))
)
