/**
 * Imported before anything of Medusa, which reads these while it is loaded: a
 * shop in production, with few words.
 */
process.env.NODE_ENV ??= "production"
process.env.LOG_LEVEL ??= "error"
process.env.MEDUSA_DISABLE_TELEMETRY ??= "1"
