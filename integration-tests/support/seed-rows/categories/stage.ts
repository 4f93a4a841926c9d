import { orderOf } from "../../canary"
import { openTestShop, type TestShop } from "../../privacy/open-test-shop"
import type { Ref } from "../../shop"
import type { Tools } from "../../suite/tools"
import type { DATA_CATEGORIES } from "../rows/data-categories"
import { eraseSeedPerson, type ErasedPerson } from "./erased-person"
import { lookFor } from "./look"

/** Contains an i, which no id of Medusa's does. */
export const MARK = "quilyzo"

/** A shop, and a person who was erased in it. */
export type CategoryStage = {
  shop: TestShop
  person: ErasedPerson
  look: ReturnType<typeof lookFor>
  /** Rows of a table in the archive made before. */
  rows: (table: string) => Record<string, unknown>[]
  /** Asserts that the archive holds what was planted in these fields. */
  exported: (...fields: string[]) => void
  /** The order that was sent this year, and is locked. */
  sold: () => Ref
}

/** Tests of rows, by the row's key. */
export type CategoryExercises = Partial<
  Record<keyof typeof DATA_CATEGORIES, (stage: CategoryStage) => Promise<void>>
>

/** Registers the hook that sets the stage, once for all tests. */
export const setCategoryStage = ({
  api,
  getContainer,
}: Tools): CategoryStage => {
  const stage = {} as CategoryStage

  beforeAll(async () => {
    const shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    const person = await eraseSeedPerson(shop, MARK)
    const { archive, life } = person
    Object.assign(stage, {
      shop,
      person,
      look: lookFor(MARK, person),
      rows: archive.rows,
      exported: (...fields: string[]) =>
        expect(
          fields.filter((field) => !archive.text.includes(MARK + field))
        ).toEqual([]),
      sold: () => orderOf(life, "Personal"),
    } satisfies CategoryStage)
  })

  return stage
}
