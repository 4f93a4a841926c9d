import { randomUUID } from "node:crypto"
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  type CommandRun,
  linkCommand,
  runCommand,
} from "../support/app/command-line"
import { databaseWith } from "../support/app/database"
import { runMedusa } from "../support/app/shop-process"

const EMAIL = "Solveig@app.example.com"

const BY = ["--reason", "customer_request", "--actor", "user_officer"]

jest.setTimeout(300_000)

describe("npx medusa-privacy in an app with the packed plugin", () => {
  let database: Awaited<ReturnType<typeof databaseWith>>
  let folder: string
  let program: string

  const cli = (line: string, input?: string): Promise<CommandRun> =>
    runCommand([program, ...line.split(" ")], {
      databaseUrl: database.url,
      input,
    })

  const count = async (sql: string): Promise<number> => {
    const { rows } = await database.query<{ count: number }>(
      `select count(*)::int as count from ${sql}`
    )
    return rows[0]?.count ?? 0
  }

  beforeAll(async () => {
    program = linkCommand()
    folder = mkdtempSync(join(tmpdir(), "command-line-"))
    database = await databaseWith(`cli-${randomUUID()}`)
    await runMedusa(["db:migrate"], database.url)
    // rows as Medusa would write them: a boot less
    await database.query(
      `insert into "user" (id, email) values ('user_officer', 'officer@app.example.com');
       insert into customer (id, email, first_name, has_account)
         values ('cus_solveig', '${EMAIL}', 'Solveig', true)`
    )
  })

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await database?.drop()
  })

  it("explains itself, and answers mistakes without a shop", async () => {
    const help = done(await cli("--help"))
    expect(help.out).toContain("Usage: medusa-privacy <command>")

    const wrong = await cli(`erase ${EMAIL} --reason other --actor user_1`)
    expect(wrong).toMatchObject({ code: 2, out: "" })
    expect(wrong.err).not.toContain(EMAIL)
  })

  it("answers JSON and nothing else on standard output", async () => {
    // one after another: each opens a shop, and two cores are few for more
    const status = done(await cli("status cus_solveig --json"))
    const coverage = await cli("coverage --json")
    const verify = await cli("verify --json")
    const sweep = await cli("sweep --json")
    expect(JSON.parse(status.out)).toMatchObject({
      privacy_status: { customer_id: "cus_solveig", state: "identifiable" },
    })
    expect(JSON.parse(done(coverage).out)).toMatchObject({
      coverage: { unmapped: [] },
    })
    expect(JSON.parse(done(verify).out)).toMatchObject({ verified: true })
    expect(JSON.parse(done(sweep).out)).toMatchObject({
      retention_sweep: { dry_run: true, released: 0 },
    })
    // the log went somewhere else
    expect(status.err).toContain("Opening the shop")
  })

  it("exports to a new private file or a pipe, with an officer on record", async () => {
    const file = join(folder, "personal-data.json")
    const asked = `export cus_solveig ${BY.join(" ")} --format json`
    const toFile = await cli(`${asked} --output ${file}`)
    const piped = await cli(`${asked} --locale nb`)
    const stranger = await cli(
      "export cus_solveig --reason other --actor user_nobody"
    )
    done(toFile)
    expect(JSON.stringify(readJson(file))).toContain(EMAIL)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(JSON.stringify(JSON.parse(done(piped).out))).toContain(EMAIL)
    expect(`${toFile.out}${toFile.err}${piped.err}`).not.toContain(EMAIL)

    expect(stranger).toMatchObject({ code: 1, out: "" })
    expect(stranger.err).toContain("PRIVACY_NOT_OFFICER")
    expect(
      await count(
        `privacy_request where requested_by = 'user_officer' and status = 'completed'`
      )
    ).toBe(2)
    expect(await count("privacy_request")).toBe(2)
  })

  it("erases only what was confirmed on standard input, and with --apply", async () => {
    const line = `erase cus_solveig ${BY.join(" ")} --json`
    const [dry, unconfirmed] = await Promise.all([
      cli(line, `${EMAIL}\n`),
      cli(`${line} --apply`, "somebody@else.example.com\n"),
    ])
    expect(JSON.parse(done(dry).out)).toMatchObject({
      dry_run: true,
      refused_by: [],
      erasure_plan: { guards: [] },
    })
    expect(unconfirmed).toMatchObject({ code: 1, out: "" })
    expect(unconfirmed.err).toContain("PRIVACY_CONFIRMATION_MISMATCH")
    expect(await count(`customer where email = '${EMAIL}'`)).toBe(1)

    const erased = await cli(`${line} --apply`, ` ${EMAIL.toLowerCase()}\n`)
    expect(JSON.parse(done(erased).out)).toMatchObject({
      dry_run: false,
      privacy_request: { requested_by: "user_officer", status: "completed" },
      erasure_receipt: { customer_ids: ["cus_solveig"] },
    })
    expect(`${erased.out}${erased.err}`.toLowerCase()).not.toContain(
      EMAIL.toLowerCase()
    )
    expect(await count(`customer where email = '${EMAIL}'`)).toBe(0)
  })

  it("replays what a restored backup brought back, and finds tampering", async () => {
    const stones = join(folder, "tombstones.jsonl")
    await runMedusa(
      [
        "exec",
        "node_modules/medusa-plugin-privacy/.medusa/server/src/scripts/export-tombstones.js",
        stones,
      ],
      database.url
    )
    const known = await cli(`replay ${stones} --json`)
    expect(JSON.parse(done(known).out)).toMatchObject({
      replay: { dry_run: true, outcomes: [{ outcome: "already_erased" }] },
    })

    writeFileSync(stones, "no tombstone\n")
    await database.query(
      `alter table privacy_audit_entry disable trigger user;
       update privacy_audit_entry set actor_id = 'user_other';
       insert into customer (id, email) values ('cus_b', 'b@app.example.com');
       create table shop_diary (customer_id text, entry text)`
    )
    const [refused, broken, unmapped] = await Promise.all([
      cli(`replay ${stones}`),
      cli("verify"),
      cli("coverage"),
    ])
    expect(refused).toMatchObject({ code: 1 })
    expect(broken).toMatchObject({ code: 3 })
    expect(broken.out).toContain("BROKEN")
    expect(unmapped).toMatchObject({ code: 3 })
    expect(unmapped.out).toContain("shop_diary.entry")
  })
})

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(file, "utf8"))

/** The run itself, when it ended well; otherwise what it complained of. */
function done(run: CommandRun): CommandRun {
  if (run.code !== 0) {
    throw new Error(`ended with ${run.code}:\n${run.err}`)
  }
  return run
}
