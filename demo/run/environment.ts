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
  ADMIN_CORS: `http://localhost:${port}`,
  AUTH_CORS: `http://localhost:${port}`,
})
