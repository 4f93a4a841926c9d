import { buffer } from "node:stream/consumers"
import { ZipFile } from "yazl"
import { unzip } from "../zip"

const TEXT = "Blåbærsyltetøy, ".repeat(100)

async function zipped(): Promise<Buffer> {
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(TEXT), "csv/ordre.csv")
  zip.addBuffer(Buffer.from("{}"), "data.json", { compress: false })
  zip.end()

  return buffer(zip.outputStream)
}

describe("unzip", () => {
  it("reads packed and stored files", async () => {
    const entries = unzip(await zipped())

    expect(entries.map(({ name, bytes }) => [name, String(bytes)])).toEqual([
      ["csv/ordre.csv", TEXT],
      ["data.json", "{}"],
    ])
  })

  it("refuses a download that broke off", async () => {
    const whole = await zipped()

    expect(() => unzip(whole.subarray(0, whole.length - 40))).toThrow(
      /no whole ZIP/
    )
  })
})
