// Runs the server on behalf of the process that asked for it, and ends it when
// that process goes, however it goes: the pipe to standard input closes even
// after SIGKILL. Plain JavaScript, so that it starts without a compiler.
const { spawn } = require("node:child_process")
const { openSync, rmSync, writeSync } = require("node:fs")

const { postgres, args, log, cwd, uid, gid, remove } = JSON.parse(
  process.argv[2]
)
const output = openSync(log, "w")
const server = spawn(postgres, args, {
  cwd,
  uid,
  gid,
  stdio: ["ignore", output, output],
})

function end() {
  // SIGINT: disconnect everybody and shut down; SIGQUIT: do not tidy up
  server.kill("SIGINT")
  setTimeout(() => server.kill("SIGQUIT"), 10_000).unref()
}

function leave(code) {
  if (remove) {
    rmSync(remove, { recursive: true, force: true })
  }
  process.exit(code)
}

server.on("error", (error) => {
  writeSync(output, `${error.message}\n`)
  process.exit(1)
})
server.on("exit", (code) => leave(code ?? 1))
process.stdin.on("end", end).resume()
// Ctrl-C reaches the whole terminal; the order of ending is not ours to choose
process.on("SIGINT", () => {})
process.on("SIGHUP", () => {})
process.on("SIGTERM", end)
