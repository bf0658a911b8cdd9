import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';

export interface OpenRequest {
  id: string;
  number: number;
}

const OPEN: Statement = {
  name: 'open-request',
  text: 'select id, number::int from open_request($1, null)',
};

/** Another open request for the same patient, when whoever asks has a part in it. */
export async function openRequestFor(tx: EntityManager, patientKey: Buffer): Promise<OpenRequest | null> {
  const [row] = await ask<OpenRequest>(tx, OPEN, [patientKey]);
  return row ?? null;
}
