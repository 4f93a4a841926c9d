const type = process.env.TEST_TYPE ?? "unit"

const SPECS = {
  unit: [
    "<rootDir>/src/**/__tests__/**/*.unit.spec.ts",
    "<rootDir>/admin/**/__tests__/**/*.unit.spec.ts",
    "<rootDir>/integration-tests/support/**/__tests__/**/*.unit.spec.ts",
    "<rootDir>/demo/**/__tests__/**/*.unit.spec.ts",
  ],
  module: [
    "<rootDir>/src/modules/*/__tests__/**/*.spec.ts",
    "!**/*.unit.spec.ts",
  ],
  // all of them share a few shops; one that is asked for gets its own
  http: process.env.PRIVACY_SHARED_SHOPS
    ? [
        "<rootDir>/integration-tests/shared/*.spec.ts",
        "<rootDir>/integration-tests/http/alone/*.spec.ts",
      ]
    : ["<rootDir>/integration-tests/http/**/*.spec.ts"],
  app: [
    "<rootDir>/integration-tests/app/**/*.spec.ts",
    "!**/app/upgrade.spec.ts",
  ],
  upgrade: ["<rootDir>/integration-tests/app/upgrade.spec.ts"],
  browser: ["<rootDir>/integration-tests/browser/**/*.spec.ts"],
  cluster: ["<rootDir>/integration-tests/cluster/**/*.spec.ts"],
}

if (!SPECS[type]) {
  throw new Error(
    `TEST_TYPE "${type}" is not one of ${Object.keys(SPECS).join(", ")}`
  )
}

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: SPECS[type],
  testPathIgnorePatterns: ["/node_modules/", "/\\.medusa/"],
  // the built package holds a second copy of everything; only app specs load it
  modulePathIgnorePatterns: [
    ...(["app", "upgrade"].includes(type) ? [] : ["<rootDir>/\\.medusa/"]),
    "<rootDir>/demo-output/",
  ],
  setupFiles: type === "unit" ? [] : ["<rootDir>/integration-tests/setup.js"],
  // a shop needs some seconds to boot, and minutes on a busy machine
  testTimeout: type === "unit" ? 30_000 : 300_000,
  // one shop per core; more only get in each other's way
  maxWorkers: 2,
  testSequencer: "<rootDir>/integration-tests/support/runner/longest-first.js",
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: false, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: "commonjs" },
      },
    ],
  },
}
