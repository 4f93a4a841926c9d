import { fileKeys } from "../exports/file-keys"

const NAME = "private-1732270000000-1732269999999-order-exports.csv"

describe("fileKeys", () => {
  it("finds the key of the local provider", () => {
    expect(fileKeys(`http://localhost:9000/static/${NAME}`)).toContain(NAME)
  })

  it("finds the key of S3, whatever bucket and prefix are", () => {
    const key = "exports/2026/1732270000000-order-exports-01K9ABCDEF.csv"
    const address = `https://s3.example.com/bucket/${key}?X-Amz-Signature=abc`

    expect(fileKeys(address)).toEqual([
      `bucket/${key}`,
      key,
      "2026/1732270000000-order-exports-01K9ABCDEF.csv",
      "1732270000000-order-exports-01K9ABCDEF.csv",
    ])
  })

  it("decodes a key", () => {
    expect(fileKeys(`https://s3.example.com/my%20files/${NAME}`)).toContain(
      `my files/${NAME}`
    )
  })

  it.each([
    "",
    "not an address",
    "http://localhost:9000/static/logo.png",
    "http://localhost:9000/static/product-exports.csv",
    "http://localhost:9000/static/order-exports.csv.png",
    "http://localhost:9000/static/invoice-order-exports.csv",
    `http://localhost:9000/static/..%2f..%2f${NAME}`,
    `http://localhost:9000/%2e%2e%2f/${NAME}`,
    `http://localhost:9000/a%00b/${NAME}`,
    `http://localhost:9000/a%5Cb/${NAME}`,
    `http://localhost:9000/%E0%A4%A/${NAME}`,
    "http://localhost:9000/static/",
  ])("knows no key in %j", (address) => {
    expect(fileKeys(address)).toEqual([])
  })

  it("does not climb", () => {
    const keys = fileKeys(`http://localhost:9000/static/../../etc/${NAME}`)

    expect(keys.some((key) => key.includes(".."))).toBe(false)
  })
})
