import { spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { createServer, type AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import { startPostgres, THROWAWAY_FLAGS } from ".."
import { within } from "../processes"

const NAMED = ["DATABASE_URL", "DB_HOST"] as const

async function ask<T>(url: string, query: string): Promise<T[]> {
  const client = new Client(url)
  client.on("error", () => undefined)
  await client.connect()
  try {
    return (await client.query(query)).rows as T[]
  } finally {
    await client.end()
  }
}

const refuses = (url: string) =>
  ask(url, "select 1").then(
    () => false,
    () => true
  )

describe("a server of our own", () => {
  const before = { ...process.env }
  let folder: string

  beforeAll(() => {
    NAMED.forEach((name) => delete process.env[name])
    folder = mkdtempSync(join(tmpdir(), "persistent-"))
    // otherwise root's server would keep its data elsewhere
    chmodSync(folder, 0o755)
  })
  afterAll(() => {
    process.env = before
    rmSync(folder, { recursive: true, force: true })
  })

  it("keeps what was written when its folder is persistent", async () => {
    const options = { persistentDir: join(folder, "kept") }
    const first = await startPostgres(options)
    await ask(first.url("postgres"), "create table note (body text)")
    await first.stop()
    const second = await startPostgres(options)

    await expect(
      ask(second.url("postgres"), "select * from note")
    ).resolves.toEqual([])
    await second.stop()
    await expect(refuses(second.url("postgres"))).resolves.toBe(true)
  })

  it("says that a port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1")
    await once(other, "listening")
    const { port } = other.address() as AddressInfo

    await expect(startPostgres({ port })).rejects.toThrow(
      `Port ${port} is taken`
    )
    other.close()
  })

  it("ends with a process that was killed", async () => {
    const program =
      `require(${JSON.stringify(join(__dirname, ".."))})` +
      `.startPostgres({ flags: ${JSON.stringify(THROWAWAY_FLAGS)} })` +
      ".then((server) => console.log(server.url('postgres')))" +
      ".then(() => setInterval(() => {}, 1000))"
    const child = spawn(
      process.execPath,
      ["-r", "ts-node/register", "-e", program],
      // by default it would see what jest's own process sees
      { env: process.env, stdio: ["ignore", "pipe", "inherit"] }
    )
    const url = String((await once(child.stdout, "data"))[0]).trim()
    await expect(refuses(url)).resolves.toBe(false)

    child.kill("SIGKILL")

    await expect(within(10_000, () => refuses(url))).resolves.toBe(true)
  }, 60_000)
})
