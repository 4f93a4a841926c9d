/**
 * While a part comes or goes, whoever writes activity waits. Not long: the job
 * tries again the next night.
 */
export const PATIENCE = "set local lock_timeout = '2s'"
