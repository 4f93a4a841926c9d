const FILENAME = "t.data #>> '{file,filename}'"

/**
 * SQL over `t`, a notification: it names a file with orders that Medusa wrote.
 * It is the only trace of the file. Never null.
 */
export const NAMES_EXPORT_FILE = `coalesce(
  t.channel = 'feed' and t.data #>> '{file,url}' is not null
    and ${FILENAME} like '%order-exports.csv', false)`
