import { DemoProblem } from "./problem"

/** Where staff log in. */
export const dashboardAt = (port: number) => `http://localhost:${port}/app`

/** Opens the dashboard's page, as a browser would first. */
export async function checkDashboard(port: number): Promise<void> {
  const answer = await fetch(dashboardAt(port))
  const page = await answer.text()

  if (!answer.ok || !page.includes('<div id="medusa">')) {
    throw new DemoProblem(
      `The dashboard answered ${answer.status} without its page.`
    )
  }
}
