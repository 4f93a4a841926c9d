import { defineConfig } from "@medusajs/framework/utils"

const privacy = {
  resolve: "medusa-plugin-privacy",
  options: {
    secret: "only-for-tests-and-at-least-32-characters",
    retention: { country: "no", fiscal_year_end: "12-31" },
    erasure: {
      cooling_off_hours: Number(process.env.PRIVACY_COOLING_OFF_HOURS ?? 72),
    },
  },
}

const redis = process.env.REDIS_URL

/** What instances of one shop share, as Medusa asks of a shop with several. */
const shared = redis
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: { redisUrl: redis },
      },
      {
        resolve: "@medusajs/medusa/workflow-engine-redis",
        options: { redis: { redisUrl: redis } },
      },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl: redis },
            },
          ],
        },
      },
    ]
  : []

/** The runner unpacks the tarball into this folder's own node_modules. */
export default defineConfig({
  admin: { disable: process.env.WITH_DASHBOARD !== "true" },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    ...(redis && { redisUrl: redis }),
    // a browser on this machine comes without TLS
    cookieOptions: { secure: false },
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "only-for-tests",
      cookieSecret: "only-for-tests",
    },
  },
  modules: shared,
  plugins: [
    { resolve: "@medusajs/loyalty-plugin", options: {} },
    // as after uninstalling
    ...(process.env.WITHOUT_PRIVACY === "true" ? [] : [privacy]),
  ],
})
