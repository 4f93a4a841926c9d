export { digestOfText } from "./digest-text"
export { PRESET_PURPOSE_IDS, PRESET_PURPOSES } from "./preset"
export {
  readPurpose,
  readPurposes,
  readVersions,
  unknownPurpose,
} from "./read-purposes"
export {
  type PurposeDefinition,
  type PurposeInForce,
  type PurposeText,
  RECIPIENT_KINDS,
  type RecipientKind,
} from "./types"
