import { defineConfig } from "@medusajs/framework/utils"

const privacy = {
  resolve: "medusa-plugin-privacy",
  options: {
    secret: "only-for-tests-and-at-least-32-characters",
    retention: { country: "no", fiscal_year_end: "12-31" },
  },
}

/** The runner unpacks the tarball into this folder's own node_modules. */
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
  plugins: [
    { resolve: "@medusajs/loyalty-plugin", options: {} },
    // as after uninstalling
    ...(process.env.WITHOUT_PRIVACY === "true" ? [] : [privacy]),
  ],
})
