import packageJson from "../../package.json"
import { PLUGIN_VERSION } from "../version"

it("is the version of the package", () => {
  expect(PLUGIN_VERSION).toBe(packageJson.version)
})
