import type { Client } from './client.js';

export interface Look {
  id: string;
  state: string;
  version: number;
  missing: string[];
  ready: boolean;
  counts: Record<string, number>;
  columns: { heading: string; key: string }[];
  shortened: { column: string; line: number; says: string; asks: string; lines: number }[];
  lines: {
    line: number;
    verdict: string;
    outcome: string | null;
    subjectId: string | null;
    row: Record<string, string>;
    faults: { column: string; said: { nl: string; en: string }; asks?: string }[];
    changes: { column: string; was: string | null; becomes: string; stays?: boolean }[];
  }[];
}

/** A list as somebody reads it in from a file, and what they see then. */
export async function readIn(client: Client, rule: string, bytes: Buffer, name = 'lijst.csv'): Promise<Look> {
  const answer = await client.send('/imports', { rule }, { name, bytes });
  const to = String(answer.headers['location']);
  if (answer.status !== 303) throw new Error(`${String(answer.status)} ${answer.body.slice(0, 3000)}`);
  return (await client.get<Look>(to)).body;
}

export const lookAt = async (client: Client, { id }: { id: string }): Promise<Look> =>
  (await client.get<Look>(`/imports/${id}`)).body;

export const confirm = ({ id, version }: Look, client: Client) =>
  client.post<{ reason?: string }>(`/imports/${id}/confirmation`, {}, { version });

export const undo = ({ id, version }: Look, client: Client) =>
  client.post<{ reason?: string }>(`/imports/${id}/undo`, {}, { version });
