import type { Page } from "playwright-core"

/** Logs somebody in by the dashboard's own form. */
export async function logIn(
  page: Page,
  baseUrl: string,
  { email, password }: { email: string; password: string }
): Promise<void> {
  await page.goto(`${baseUrl}/app/login`)
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}
