import { blockingColumns } from "../../data-map/coverage"
import { prepareSubject } from "../../prepare-subject"
import { resolvePrivacy } from "../../privacy-context"
import type { Inputs } from "../commands/types"
import { EXIT } from "../exit-codes"
import type { Job } from "./types"

export const coverageJob: Job<Inputs["coverage"]> = async ({ container }) => {
  const { coverage } = await prepareSubject(await resolvePrivacy(container))
  const { tables, columns, mapped, unmapped } = coverage
  const blocking = blockingColumns(coverage)

  return {
    json: { coverage },
    lines: [
      `${mapped} of ${columns} columns in ${tables} tables are declared`,
      `undeclared: ${unmapped.length}, of which hang on a person: ${blocking.length}`,
      ...blocking.map(
        ({ table, column, reached_by }) =>
          `  ${table}.${column} (reached by ${reached_by})`
      ),
    ],
    code: blocking.length ? EXIT.FOUND : EXIT.DONE,
  }
}
