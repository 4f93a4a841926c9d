import { isSharedConnectionSymbol } from "@medusajs/framework/utils"
import { foreignDatabases, refuseForeignDatabases } from "../foreign-databases"

const HOME = "postgres://shop:secret@db.example.com:5432/shop"

const foreignWith = (modules: Record<string, unknown>) =>
  foreignDatabases({ projectConfig: { databaseUrl: HOME }, modules })

const on = (database: object, rest: object = {}) => ({
  club: { resolve: "./club", options: { database, ...rest } },
})

describe("foreignDatabases", () => {
  it.each<[string, Record<string, unknown>]>([
    ["no module", {}],
    ["a module without options", { club: { resolve: "./club" } }],
    ["a module that is switched off", { club: false }],
    [
      "a module that is disabled",
      {
        club: {
          disable: true,
          options: { database: { clientUrl: "postgres://elsewhere/club" } },
        },
      },
    ],
    ["settings that name no place", on({ debug: true, pool: { max: 5 } })],
    ["the shop's own address", on({ clientUrl: HOME })],
    [
      "the shop's database under another login",
      on({ clientUrl: "postgresql://club:other@DB.example.com/shop?ssl=1" }),
    ],
    [
      "the shop's database in parts",
      on({ host: "db.example.com", database: "shop", user: "club" }),
    ],
    [
      "what Medusa itself hands to every module",
      on(
        { clientUrl: "postgres://pooler.example.com/shop" },
        { [isSharedConnectionSymbol]: true }
      ),
    ],
  ])("has nothing against %s", (_, modules) => {
    expect(foreignWith(modules)).toEqual([])
  })

  it.each<[string, object]>([
    ["host", { clientUrl: "postgres://shop@other.example.com/shop" }],
    ["port", { clientUrl: "postgres://shop@db.example.com:5433/shop" }],
    ["database", { clientUrl: "postgres://shop@db.example.com/club" }],
    ["schema", { clientUrl: HOME, schema: "club" }],
    ["host, in parts", { host: "other.example.com", database: "shop" }],
    ["connection", { connection: {} }],
    ["address that is none", { clientUrl: "club" }],
  ])("names a module with another %s", (_, database) => {
    expect(foreignWith(on(database))).toEqual(["club"])
  })

  it("knows the schema of the shop", () => {
    const projectConfig = { databaseUrl: HOME, databaseSchema: "shop" }
    const modules = on({ clientUrl: HOME })

    expect(foreignDatabases({ projectConfig, modules })).toEqual([])
    expect(
      foreignDatabases({
        projectConfig,
        modules: on({ clientUrl: HOME, schema: "public" }),
      })
    ).toEqual(["club"])
  })
})

describe("refuseForeignDatabases", () => {
  it("lets a shop in one database pass", () => {
    expect(() => refuseForeignDatabases([])).not.toThrow()
  })

  it("names every module, and what to do", () => {
    expect(() => refuseForeignDatabases(["club", "loyalty"])).toThrow(
      /"club", "loyalty".*Remove options\.database/
    )
  })
})
