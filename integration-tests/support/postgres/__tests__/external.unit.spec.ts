import { namedServer } from "../external"

describe("the server that the environment names", () => {
  it("is none when neither variable is set", () => {
    expect(namedServer({})).toBeUndefined()
  })

  it("is read from DATABASE_URL, which wins", () => {
    const server = namedServer({
      DATABASE_URL: "postgresql://shop:s%40fe@db.example.com/shop?a=b",
      DB_HOST: "elsewhere",
    })

    expect(server).toMatchObject({
      host: "db.example.com",
      port: 5432,
      user: "shop",
      password: "s@fe",
      database: "shop",
    })
    expect(server?.url("other")).toBe(
      "postgresql://shop:s%40fe@db.example.com/other?a=b"
    )
  })

  it.each(["127.0.0.1", "localhost"])("says localhost for %s", (DB_HOST) => {
    const server = namedServer({ DB_HOST, DB_PORT: "5433", DB_PASSWORD: "a/b" })

    expect(server).toMatchObject({ host: "localhost", port: 5433 })
    expect(server?.password).toBe("a/b")
    expect(server?.url("x y")).toBe(
      "postgres://postgres:a%2Fb@localhost:5433/x%20y"
    )
  })

  it.each(["nonsense", "mysql://a@b/c", "postgres:///shop"])(
    "refuses %s without repeating it",
    (DATABASE_URL) => {
      expect(() => namedServer({ DATABASE_URL })).toThrow(/not an address/)
      expect(() => namedServer({ DATABASE_URL })).not.toThrow(DATABASE_URL)
    }
  )
})
