import type { PostgresServer } from "../postgres"

/**
 * What the specs find in their environment. `DATABASE_URL` is left out: every
 * suite makes databases of its own, and none may reach the one it names.
 */
export function testEnvironment(
  server: PostgresServer,
  env: NodeJS.ProcessEnv = process.env
): NodeJS.ProcessEnv {
  // PORT would make all suites listen on one port
  const { DATABASE_URL: _url, PORT: _port, ...rest } = env

  return {
    ...rest,
    DB_HOST: server.host,
    DB_PORT: String(server.port),
    DB_USERNAME: server.user,
    DB_PASSWORD: server.password,
    MEDUSA_DISABLE_TELEMETRY: "1",
    // a boot prints some hundred lines otherwise
    LOG_LEVEL: env.LOG_LEVEL ?? "warn",
    // Medusa loads parts of itself with dynamic import
    NODE_OPTIONS:
      "--experimental-vm-modules --disable-warning=ExperimentalWarning",
  }
}
