/** How to start the database of a test run or of the demo. */
export type StartOptions = {
  /**
   * Folder that keeps the data between runs. Without it the data lives in a
   * temporary folder and goes when the server stops. Root below a folder that
   * other users may not enter gets a folder under the system's temporary one.
   */
  persistentDir?: string
  /** TCP port; a free one when absent. */
  port?: number
  /** Further arguments of the server, such as `["-c", "fsync=off"]`. */
  flags?: readonly string[]
}

/** A PostgreSQL that accepts connections, ours or one the environment names. */
export type PostgresServer = {
  host: string
  port: number
  user: string
  password: string
  /** The database that `DATABASE_URL` names; absent on a server of our own. */
  database?: string
  /** Connection string of one database on this server. */
  url(database: string): string
  /** Ends a server of our own and waits for it; leaves any other alone. */
  stop(): Promise<void>
}

/** The operating system's account that the server runs as. */
export type Account = { name: string; uid: number; gid: number }
