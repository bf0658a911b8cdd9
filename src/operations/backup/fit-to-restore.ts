import type { BackupHeader } from './backup-header.js';

interface Known {
  migrations: readonly string[];
  /** In the order of PATIENT_KEYS. */
  keys: readonly { id: string; fingerprint: Buffer }[];
}

/** Why a backup cannot be put back here, before anything is touched; null: it can. */
export function whyNotHere({ schema, patientKeys }: BackupHeader, { migrations, keys }: Known): string | null {
  const newer = schema.filter((name) => !migrations.includes(name));
  if (newer.length > 0)
    return `this backup was made by another version of the application (it has ${newer.join(', ')}): put that version here first`;
  const missing = patientKeys.filter(({ id }) => !keys.some((key) => key.id === id)).map(({ id }) => id);
  if (missing.length > 0)
    return `PATIENT_KEYS has no key ${missing.join(', ')}: what was written with it could not be read`;
  const another = patientKeys.find(
    ({ id, fingerprint }) =>
      fingerprint !== null && keys.find((key) => key.id === id)?.fingerprint.toString('base64') !== fingerprint,
  );
  if (another) return `PATIENT_KEYS: the key named ${another.id} is not the key that wrote under that name`;
  const last = patientKeys.find(({ makesHashes }) => makesHashes)?.id;
  if (last !== undefined && keys.at(-1)?.id !== last)
    return `PATIENT_KEYS: the last key must be ${last}, which makes the hashes: with another one no patient would be recognised`;
  return null;
}
