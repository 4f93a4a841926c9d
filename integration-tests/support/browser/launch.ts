import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type BrowserContext, chromium, type Page } from "playwright-core"

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium"

// nothing that looks for the network or a screen
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

// the first page is bundled while it is asked for
const PATIENCE_MS = 90_000

export type Window = {
  page: Page
  context: BrowserContext
  close(): Promise<void>
}

/** Opens Debian's Chromium with a profile that is new and thrown away. */
export async function launch(): Promise<Window> {
  const profile = mkdtempSync(join(tmpdir(), "chromium-"))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    args: FLAGS,
    acceptDownloads: true,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "Europe/Oslo",
    reducedMotion: "reduce",
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = context.pages()[0] ?? (await context.newPage())

  return {
    page,
    context,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
