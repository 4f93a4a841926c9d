import type { MedusaContainer } from "@medusajs/framework/types"
import type { ExitCode } from "../exit-codes"
import type { CliIo } from "../io"

/** What a job works with: the shop, and whoever sits in front of it. */
export type Desk = { container: MedusaContainer; io: CliIo }

/** What a job has to show. */
export type Outcome = {
  /** For `--json`; as the route of the same name answers, where there is one. */
  json: object
  /** The same for people. */
  lines: readonly string[]
  /** Default: done. */
  code?: ExitCode
}

export type Job<Input> = (desk: Desk, input: Input) => Promise<Outcome>
