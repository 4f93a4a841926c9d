import { join } from "node:path"
import { defineConfig } from "@medusajs/framework/utils"

const MODULES = join(__dirname, "../../../../src/modules")

/** Everything a tired person gets wrong on one evening. */
const options = {
  secret: process.env.PRIVACY_SECRET,
  retension: { country: "no" },
  retention: {
    country: "atlantis",
    policies: [
      { id: "own", label: "Own", tiers: {} },
      { id: "own", label: "Own again", tiers: {} },
    ],
  },
  personal_data: [{ table: "wishlist", rows: "shred" }],
}

/** A shop that must not start. */
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
  ],
})
