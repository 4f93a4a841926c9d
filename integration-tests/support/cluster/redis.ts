import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "../app/shop-process"

/** A Redis of this run's own, which keeps nothing. */
export type Redis = { url: string; stop(): Promise<void> }

/**
 * Starts a Redis. It comes from Debian's `redis-server`: no npm package brings
 * one.
 */
export async function startRedis(): Promise<Redis> {
  const port = await freePort()
  const directory = mkdtempSync(join(tmpdir(), "cluster-redis-"))
  const child = spawn(
    "redis-server",
    ["--port", String(port), "--bind", "127.0.0.1", "--dir", directory].concat(
      ["--save", "", "--appendonly", "no"],
      // as BullMQ asks: a job must never be thrown out
      ["--maxmemory-policy", "noeviction"]
    ),
    { stdio: ["ignore", "pipe", "pipe"] }
  )
  await isReady(child)

  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(child, "exit")
      child.kill("SIGKILL")
      await ended
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function isReady(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.once("error", () =>
      reject(
        new Error(
          "redis-server could not be started: expected Debian's package redis-server"
        )
      )
    )
    child.once("exit", (code) =>
      reject(new Error(`redis-server ended with ${code}`))
    )
    child.stdout?.on("data", (chunk) => {
      if (String(chunk).includes("Ready to accept connections")) {
        resolve()
      }
    })
  })
}
