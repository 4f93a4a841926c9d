import { join } from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { CHANGED_RETENTION } from "./retention"

const MODULES = join(__dirname, "../../../../src/modules")

const options = {
  secret: "only-for-tests-and-at-least-32-characters",
  retention: CHANGED_RETENTION,
}

/** A shop that must not start once a decision replaced its rules. */
export default defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "only-for-tests",
      cookieSecret: "only-for-tests",
    },
  },
  modules: [
    { resolve: join(MODULES, "privacy_request"), options },
    { resolve: join(MODULES, "privacy_retention"), options },
    { resolve: join(MODULES, "privacy_evidence"), options },
    { resolve: join(MODULES, "privacy_consent"), options },
    { resolve: join(MODULES, "privacy_recipient"), options },
    { resolve: join(MODULES, "privacy_activity"), options },
  ],
})
