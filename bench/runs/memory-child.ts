import { resolvePrivacy } from "../../src/privacy-context"
import { runChild } from "./child"
import { exportToFile, withFile } from "./export-to-file"

const SAMPLE_MS = 20
const MEBIBYTE = 1024 * 1024

/** The most memory the process has while it exports, sampled. */
runChild(async ({ container }, id = "") => {
  const privacy = await resolvePrivacy(container)
  let most = process.memoryUsage.rss()
  const sampling = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, SAMPLE_MS)

  await withFile((path) => exportToFile(privacy, { id, format: "zip" }, path))
  clearInterval(sampling)
  return Math.max(most, process.memoryUsage.rss()) / MEBIBYTE
})
