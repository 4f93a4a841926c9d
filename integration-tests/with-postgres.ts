import { spawn } from "node:child_process"
import { once } from "node:events"
import { PostgresStartError, startPostgres } from "./support/postgres"

/** Runs one command with `DATABASE_URL` naming a database made for it. */
async function main([command, ...args]: string[]): Promise<number> {
  if (!command) {
    console.error("with-postgres: name the command to run")
    return 2
  }
  const server = await startPostgres()
  const child = spawn(command, args, {
    stdio: "inherit",
    env: {
      ...process.env,
      DATABASE_URL: server.url(server.database ?? "postgres"),
      MEDUSA_DISABLE_TELEMETRY: "1",
    },
  })
  // the command hears Ctrl-C itself; the server waits for it
  process.on("SIGINT", () => undefined)
  const [code] = (await once(child, "close")) as [number | null]
  await server.stop()

  return code ?? 1
}

async function run(): Promise<void> {
  const code = await main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error instanceof PostgresStartError ? error.message : error)
    return 1
  })
  process.exit(code)
}

void run()
