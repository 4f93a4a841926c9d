import { arch, cpus, loadavg, platform, totalmem } from "node:os"

const GIBIBYTE = 1024 ** 3

/** What a reader must know to judge a number, and nothing of whose it is. */
export function machine(postgres: string) {
  const processors = cpus()
  return {
    processor: processors[0]?.model ?? "unknown",
    processors: processors.length,
    memory_gib: Math.round(totalmem() / GIBIBYTE),
    platform: `${platform()} ${arch()}`,
    node: process.version,
    postgres,
    // anything above the number of processors means others were working too
    load_at_start: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  }
}
