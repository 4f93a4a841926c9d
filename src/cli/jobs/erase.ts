import { eraseConfirmed } from "../../actions/erase-confirmed"
import { readPlan } from "../../actions/read-plan"
import { readErasure } from "../../actions/read-erasure"
import { OVERRIDABLE_GUARDS } from "../../erasure/guards"
import type { ErasurePlan } from "../../erasure/types"
import type { Inputs, NamedSubject } from "../commands/types"
import { describePlan } from "../describe/plan"
import { describeReceipt } from "../describe/receipt"
import { WrongUsage } from "../wrong-usage"
import { requireActor } from "./require-actor"
import type { Job } from "./types"

export const eraseJob: Job<Inputs["erase"]> = async (
  desk,
  { subject, reason, override, actor, apply }
) => {
  refuseOtherGuards(override)
  await requireActor(desk, actor)
  const { container, io } = desk

  if (!apply) {
    const erasure_plan = await readPlan(container, subject)
    const refused_by = codesInTheWay(erasure_plan, override)
    return {
      json: { dry_run: true, refused_by, erasure_plan },
      lines: [
        ...describePlan(erasure_plan),
        ...refused_by.map((code) => `It would be refused: ${code}`),
        "Nothing was changed. Add --apply to erase",
      ],
    }
  }
  const confirmation = await io.ask(
    `This erases ${idOf(subject)} and cannot be undone. Type the e-mail address, or the id where there is none:`
  )
  io.tell("Erasing ...")
  const done = await eraseConfirmed(container, {
    ...subject,
    reason,
    override,
    confirmation,
    requested_by: actor,
  })
  if ("request_id" in done) {
    return {
      json: { dry_run: false, ...done },
      lines: [
        `Request ${done.request_id} waits for a second officer to approve it`,
      ],
    }
  }
  const erasure = await readErasure(container, done.receipt_id)

  return {
    json: { dry_run: false, ...erasure },
    lines: describeReceipt(erasure.erasure_receipt),
  }
}

function codesInTheWay(
  { guards }: ErasurePlan,
  override: readonly string[]
): string[] {
  return guards
    .filter(({ code, overridable }) => !overridable || !override.includes(code))
    .map(({ code }) => code)
}

/** Naming a guard that nobody may override is no way around it. */
function refuseOtherGuards(override: readonly string[]): void {
  if (!override.every((code) => OVERRIDABLE_GUARDS.includes(code))) {
    throw new WrongUsage(
      `--override: expected guards that may be overridden: ${OVERRIDABLE_GUARDS.join(", ")}`
    )
  }
}

function idOf(subject: NamedSubject): string {
  return "order_id" in subject
    ? `the person of order ${subject.order_id}`
    : `customer ${subject.customer_id}`
}
