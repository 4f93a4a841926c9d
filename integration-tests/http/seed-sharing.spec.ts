import { exerciseRows, SHARING } from "../support/seed-rows"
import { recipients } from "../support/seed-rows/sharing/recipients"
import { safeguards } from "../support/seed-rows/sharing/safeguards"
import { setStage } from "../support/seed-rows/stage"
import { inShop } from "../support/suite"

inShop({
  testSuite: (tools) => {
    exerciseRows(SHARING, setStage(tools), { ...recipients, ...safeguards })
  },
})
