import { coreDataMap } from "../../../src/data-map/entries"
import { resources } from ".."

type Tree = { readonly [key: string]: string | Tree }

const en: Tree = resources.en.privacy
const { reasons, ...nb } = resources.nb.privacy

/** Every text by its path, `erase.steps.plan`. */
const flatten = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string"
      ? [[path + key, value]]
      : flatten(value, `${path}${key}.`)
  )

const placeholders = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort()

describe("texts of the dashboard", () => {
  it("have the same keys in Norwegian as in English", () => {
    const keys = (tree: Tree) => flatten(tree).map(([key]) => key)

    expect(keys(nb).sort()).toEqual(keys(en).sort())
  })

  it("fill in the same values in both languages", () => {
    const filled = (tree: Tree) =>
      Object.fromEntries(
        flatten(tree).map(([key, text]) => [key, placeholders(text)])
      )

    expect(filled(nb)).toEqual(filled(en))
  })

  it("are never empty", () => {
    expect(
      [...flatten(en), ...flatten(nb)].filter(([, text]) => !text.trim())
    ).toEqual([])
  })

  it("give the reason for every table of the data map in Norwegian", () => {
    const tables = coreDataMap.entries.map(({ table }) => table)

    expect(tables.filter((table) => !reasons[table])).toEqual([])
  })
})
