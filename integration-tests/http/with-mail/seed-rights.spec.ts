import { WITH_MAIL } from "../../support/mail"
import { exerciseRows, RIGHTS } from "../../support/seed-rows"
import { changes } from "../../support/seed-rows/rights/changes"
import { choices } from "../../support/seed-rows/rights/choices"
import { complaint } from "../../support/seed-rows/rights/complaint"
import { copies } from "../../support/seed-rows/rights/copies"
import { setStage } from "../../support/seed-rows/stage"
import { inShop } from "../../support/suite"

// the runner reads the configuration before it sets an environment
Object.assign(process.env, WITH_MAIL)

inShop({
  testSuite: (tools) => {
    exerciseRows(RIGHTS, setStage(tools), {
      ...changes,
      ...choices,
      ...complaint,
      ...copies,
    })
  },
})
