import { mailFile } from "../../integration-tests/support/mail/environment"
import { MAILS } from "./paths"

/** Where "My data" is served, beside the shop. */
export const myDataPort = (port: number) => port + 1

/** What Medusa finds in its environment when the demo starts it. */
export const shopEnvironment = (
  url: string,
  port: number
): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: url,
  // the dashboard straight from its sources, without a build
  NODE_ENV: "development",
  // adds the invoices, see medusa-config.ts
  PRIVACY_DEMO: "true",
  MEDUSA_DISABLE_TELEMETRY: "1",
  ...mailFile(MAILS),
  ADMIN_CORS: `http://localhost:${port}`,
  STORE_CORS: `http://localhost:${myDataPort(port)}`,
  AUTH_CORS: [port, myDataPort(port)]
    .map((one) => `http://localhost:${one}`)
    .join(),
})
