import { existsSync } from "node:fs"
import { join } from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { invoice } from "./demo/personal-data/invoice"

const env = process.env
// well-known, so only ever for a shop on a developer's own machine
const DEV_ONLY = "only-for-development-never-in-production"

// read by Medusa's auth module; without it nobody can enrol a second factor
env.AUTH_MFA_ENCRYPTION_KEY ??= DEV_ONLY.padEnd(64, "0")

const credentials = [env.DB_USERNAME ?? "postgres", env.DB_PASSWORD ?? ""]
  .map(encodeURIComponent)
  .join(":")
const databaseUrl =
  env.DATABASE_URL ??
  `postgres://${credentials}@${env.DB_HOST ?? "localhost"}:` +
    `${env.DB_PORT ?? "5432"}/${env.DB_NAME ?? "medusa-plugin-privacy"}`

// the demo's shop has a table of its own, as Medusa's invoice recipe adds one
const demo = env.PRIVACY_DEMO === "true"

/** What a shop would write under `plugins`; here each module gets it. */
const options = {
  secret: env.PRIVACY_SECRET ?? DEV_ONLY,
  controller: {
    name: "Fjord og Fjell AS",
    organization_number: "999999999",
    address: "Storgata 1, 0155 Oslo",
    email: "personvern@example.com",
    phone: "+47 22 00 00 00",
    country: "no",
  },
  retention: {
    country: "no",
    fiscal_year_end: "12-31",
    time_zone: "Europe/Oslo",
  },
  purposes: {
    templates: {
      newsletter: "marketing",
      "abandoned-cart": "existing_customer_marketing",
      "order-placed": "order_communication",
    },
  },
  // nobody named: every member of staff
  access: { officers: env.PRIVACY_OFFICERS?.split(",") ?? [] },
  personal_data: demo ? [invoice] : [],
}

const modules = [
  "privacy_request",
  "privacy_retention",
  "privacy_evidence",
  "privacy_consent",
  "privacy_recipient",
  "privacy_activity",
]
  .filter((name) => existsSync(join(__dirname, "src", "modules", name)))
  .map((name) => ({ resolve: `./src/modules/${name}`, options }))

// tests that read mails ask for a mail service; other shops have none
const mail = env.PRIVACY_TEST_MAIL
  ? [
      {
        resolve: "@medusajs/medusa/notification",
        options: {
          providers: [
            {
              resolve: join(
                __dirname,
                "integration-tests/support/mail/provider"
              ),
              id: "recording-mail",
              options: { channels: ["email"] },
            },
            {
              resolve: "@medusajs/medusa/notification-local",
              id: "local",
              options: { channels: ["feed"] },
            },
          ],
        },
      },
    ]
  : []

// and so do those that read what an analytics service is told
const analytics = env.PRIVACY_TEST_ANALYTICS
  ? [
      {
        resolve: "@medusajs/medusa/analytics",
        options: {
          providers: [
            {
              resolve: join(
                __dirname,
                "integration-tests/support/analytics/provider"
              ),
              id: "recording-analytics",
            },
          ],
        },
      },
    ]
  : []

/** Makes this repository a shop: for tests, the demo and migrations. */
export default defineConfig({
  projectConfig: {
    databaseUrl,
    http: {
      storeCors: env.STORE_CORS ?? "http://localhost:8000",
      adminCors: env.ADMIN_CORS ?? "http://localhost:9000",
      authCors: env.AUTH_CORS ?? "http://localhost:9000",
      jwtSecret: env.JWT_SECRET ?? DEV_ONLY,
      cookieSecret: env.COOKIE_SECRET ?? DEV_ONLY,
    },
  },
  plugins: [{ resolve: "@medusajs/loyalty-plugin", options: {} }],
  modules: demo
    ? // Medusa looks for relative paths below src
      [
        ...modules,
        ...mail,
        ...analytics,
        { resolve: join(__dirname, "demo/modules/invoice") },
      ]
    : [...modules, ...mail, ...analytics],
})
