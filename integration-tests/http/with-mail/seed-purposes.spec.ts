import { WITH_ANALYTICS } from "../../support/analytics/reports"
import { WITH_MAIL } from "../../support/mail"
import { exerciseRows, PURPOSES } from "../../support/seed-rows"
import { contract } from "../../support/seed-rows/purposes/contract"
import { dutyAndConsent } from "../../support/seed-rows/purposes/duty-and-consent"
import { interest } from "../../support/seed-rows/purposes/interest"
import { setStage } from "../../support/seed-rows/stage"
import { inShop } from "../../support/suite"

// the runner reads the configuration before it sets an environment
Object.assign(process.env, WITH_MAIL, WITH_ANALYTICS)

inShop({
  testSuite: (tools) => {
    exerciseRows(PURPOSES, setStage(tools), {
      ...contract,
      ...dutyAndConsent,
      ...interest,
    })
  },
})
