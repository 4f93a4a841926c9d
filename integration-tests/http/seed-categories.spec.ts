import { DATA_CATEGORIES, exerciseRows } from "../support/seed-rows"
import { access } from "../support/seed-rows/categories/access"
import { identity } from "../support/seed-rows/categories/identity"
import { setCategoryStage } from "../support/seed-rows/categories/stage"
import { traces } from "../support/seed-rows/categories/traces"
import { trade } from "../support/seed-rows/categories/trade"
import { inShop } from "../support/suite"

inShop({
  testSuite: (tools) => {
    const stage = setCategoryStage(tools)

    exerciseRows(DATA_CATEGORIES, stage, {
      ...identity,
      ...trade,
      ...traces,
      ...access,
    })
  },
})
