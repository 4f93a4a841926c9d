import { defineConfig } from "@medusajs/framework/utils"

// the same as in the shop with the plugin, so that its staff can sign in
const DEV_ONLY = "only-for-development-never-in-production"

/** The repository's shop as it would be without the plugin. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: DEV_ONLY,
      cookieSecret: DEV_ONLY,
    },
  },
  plugins: [{ resolve: "@medusajs/loyalty-plugin", options: {} }],
})
