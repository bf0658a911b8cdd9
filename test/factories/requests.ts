import type { Client } from './client.js';

export interface Asked {
  id: string;
  number: number;
  status: string;
  moves: string[];
  pharmacy: { id: string; name: string } | null;
  offerLapsesAt: string | null;
  deliverBy: string;
  possibleDuplicateOf?: string;
  whomToPhone?: { name: string; phone: string }[];
}
export interface Faults {
  reason?: string;
  detail?: string;
  errors?: { field: string; message: string; mayBeSo?: true }[];
}

/** A request as a prescriber would fill it in; what a test is about is given. */
export function request(own: object = {}, patient: object = {}) {
  return {
    patient: {
      birthName: 'De Vries',
      initials: 'A.B.',
      birthDate: '1941-03-09',
      sex: 'female',
      bsn: '999996708',
      postcode: '2512 AB',
      houseNumber: 12,
      ...patient,
    },
    placeOfStay: 'home',
    urgency: 'today',
    lifeExpectancy: 'weeks1to2',
    opioidNaive: true,
    consent: true,
    signature: { confirmed: true },
    ...own,
  };
}

/** A kidney function of some weeks ago. */
export const measured = (value: number | string, measuredOn = '2026-10-01') => ({ value, measuredOn });

/** Sent, and taken. */
export async function asked(client: Client, own: object = {}, patient: object = {}): Promise<Asked> {
  const answer = await client.post<Asked>('/cases', request(own, patient));
  if (answer.status !== 201) throw new Error(`${String(answer.status)} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** The same request as a browser posts it. */
export function requestFields(own: Record<string, string> = {}): Record<string, string> {
  return {
    'patient.birthName': 'De Vries',
    'patient.initials': 'A.B.',
    'patient.birthDate.day': '9',
    'patient.birthDate.month': '3',
    'patient.birthDate.year': '1941',
    'patient.sex': 'female',
    'patient.bsn': '9999 96 708',
    'patient.postcode': '2512ab',
    'patient.houseNumber': '12',
    placeOfStay: 'home',
    urgency: 'today',
    lifeExpectancy: 'weeks1to2',
    opioidNaive: 'true',
    consent: 'true',
    ...own,
  };
}

/** What the form of the check page would post again. */
export function hiddenFields(html: string): Record<string, string> {
  const start = html.indexOf('<form action="/cases');
  const form = html.slice(start, html.indexOf('</form>', start));
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const plain = (text = '') => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const pairs = fields.map(([, name = '', value]): [string, string] => [name, plain(value)]);
  // A select is no hidden field: why one goes on is chosen as a prescriber would.
  const reasons = pairs.flatMap(([name]): [string, string][] =>
    name.endsWith('[kind]') ? [[name.replace('[kind]', '[reason]'), 'weighed']] : [],
  );
  return Object.fromEntries([...pairs, ...reasons].filter(([name]) => name !== '_csrf'));
}
