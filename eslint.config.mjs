import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

const { configs } = medusa.default ?? medusa

// the preset passes over tests; ours are held to the house rules below
const isTestFolder = (pattern) =>
  /integration-tests|__tests__|spec/.test(pattern)
const preset = configs.strict.map((block) =>
  block.ignores && !block.files
    ? {
        ...block,
        ignores: block.ignores.filter((pattern) => !isTestFolder(pattern)),
      }
    : block
)

const TESTS = [
  "integration-tests/**/*.ts",
  "demo/**/*.ts",
  "bench/**/*.ts",
  "**/__tests__/**/*.ts",
]

// Medusa's rules look for Medusa's code, which tests, demo and bench only call
const medusaRulesOff = Object.fromEntries(
  preset
    .flatMap(({ rules }) => Object.keys(rules ?? {}))
    .map((name) => [name, "off"])
)

export default [
  { ignores: ["demo-output/**", "static/**", "uploads/**"] },
  ...preset,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: {
      parserOptions: {
        project: [
          "./tsconfig.json",
          "./tsconfig.test.json",
          "./admin/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "max-params": ["error", 3],
      "max-lines": ["error", 250],
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports" },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          argsIgnorePattern: "^_",
          varsIgnorePattern: "^_",
          caughtErrorsIgnorePattern: "^_",
          destructuredArrayIgnorePattern: "^_",
        },
      ],
    },
  },
  {
    // nothing of Medusa is imported where rules are pure; config has no client
    files: ["src/data-map/**", "src/retention/**", "*.config.{js,mjs}"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // screens run in browsers: what Medusa asks of src/admin, asked of admin too
    files: ["admin/**/*.{ts,tsx}"],
    rules: {
      "@medusajs/admin-env-vars-import-meta": "error",
      "@medusajs/admin-no-medusa-utils-import": "error",
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
  {
    files: TESTS,
    rules: { ...medusaRulesOff, "no-console": "off" },
  },
]
