#!/usr/bin/env node
import { takeProcessIo } from "./process-io"
import { run } from "./run"

// a boot prints some hundred lines otherwise
process.env.LOG_LEVEL ??= "warn"

void run(process.argv.slice(2), takeProcessIo()).then((code) =>
  // connections and timers of the shop would keep the process for ever
  process.exit(code)
)
