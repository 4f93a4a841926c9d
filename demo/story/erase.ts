import {
  type ErasureAnswer,
  eraseCustomer,
  planErasure,
} from "../../integration-tests/support/privacy/desk"
import type { ErasurePlan } from "../../src/erasure/types"
import { step } from "../run/steps"
import { chapter, point, say } from "../text/say"
import { expectRefusal } from "./expect-refusal"
import type { Scene } from "./scene"
import { settle } from "./settle"

// without a name: a note stays with the evidence
const NOTE = "Asked by letter, identified by telephone, waives withdrawal"

/** Erases the person, after everything open is finished or overridden. */
export async function tellErasure(
  scene: Scene,
  { guards }: ErasurePlan
): Promise<ErasureAnswer> {
  chapter("Erasing")
  if (guards.length) {
    await step("An erasure now is refused", () =>
      expectRefusal("PRIVACY_GUARDED", () => erase(scene, []))
    )
    say("Staff first finish what can be finished:")
    await settle(scene, guards)
  }
  const left = (await planErasure(scene, scene.id)).guards
  if (left.length) {
    say("What is left is overridden, with a reason that the receipt records:")
    left.forEach(({ code, message }) => point(`${code}: ${message}.`))
  }
  return step(
    `POST /admin/privacy/customers/${scene.id}/erase`,
    () =>
      erase(
        scene,
        left.map(({ code }) => code)
      ),
    ({ privacy_request }) => String(privacy_request.status)
  )
}

const erase = (scene: Scene, override: string[]) =>
  eraseCustomer(scene, scene.id, {
    confirm_email: scene.person.email,
    note: NOTE,
    override,
  })
