const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

// Models register themselves in one list per process; a suite that defines
// them anew must not find those of the suite before it.
MetadataStorage.clear()

// Resetting a database between two tests cuts its connections, and knex says
// so once for each of them.
const EXPECTED = "Connection Error: Connection ended unexpectedly"
const { log } = console
console.log = (...words) => {
  if (!String(words[0]).startsWith(EXPECTED)) {
    log.apply(console, words)
  }
}
