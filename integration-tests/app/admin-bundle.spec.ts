import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"

const ADMIN = join(
  __dirname,
  "node_modules/medusa-plugin-privacy/.medusa/server/src/admin"
)

/** Bytes that everybody who opens the dashboard loads. */
const LARGEST = 150_000

describe("the plugin's part of the dashboard", () => {
  const bundle = readFileSync(join(ADMIN, "index.mjs"))

  it("stays under 150 kB gzipped", () => {
    expect(gzipSync(bundle).length).toBeLessThan(LARGEST)
  })

  it("brings its screens and both languages", () => {
    const text = bundle.toString()

    for (const part of [
      "privacy:customer-section",
      "privacy:order-lock",
      "/privacy/data-map",
      "/privacy/requests/:id",
      "Personvernforespørsler",
    ]) {
      expect(text).toContain(part)
    }
  })
})
