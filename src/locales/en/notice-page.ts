import type { NoticeTexts } from "../notice-texts"

/** What stands around the privacy notice on the page, in English. */
export const page: NoticeTexts["page"] = {
  skip: "Skip to the content",
  contents: "Contents",
  inForce: "Version {version}. In force from {date}.",
  past: "This is version {version}, which applied from {date}. A newer one has taken its place.",
  coming: "This is version {version}, which applies from {date}.",
  current: "Read the version in force now",
  announced: "A new version applies from {date}. Read version {version}",
  languages: "Languages",
  changesSince: "What has changed since version {version}?",
  first: "This is the first version published here.",
  unchanged: "No section has changed.",
  change: {
    added: "New section",
    changed: "Changed section",
    removed: "Removed section",
  },
  versions: "Versions and changes",
  versionLine: "Version {version}, from {date}",
  digest: "Checksum (SHA-256)",
}
