export const ROLES = [
  'prescriber',
  'practice-assistant',
  'pharmacist',
  'pharmacy-assistant',
  'courier',
  'nurse',
  'coordinator',
  'lead-pharmacist',
  'administrator',
  'auditor',
  'system',
  // Whoever stands at a box with its code: nobody's role, without an account or an organisation.
  'box',
] as const;
export type Role = (typeof ROLES)[number];

export const ORGANISATION_KINDS = [
  'practice',
  'hospital',
  'pharmacy',
  'home-care',
  'out-of-hours-post',
  'network',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What a client asked to be done once: the key it chose, and a hash of command and body. */
export interface Command {
  key: string;
  hash: Buffer;
}

/** On behalf of whom a statement runs. */
export interface Actor {
  person: string | null;
  /** The token of a machine that acts without a person. */
  token?: string;
  organisation: string;
  network: string;
  role: Role;
  /** The case a box code gives access to; nothing else does. */
  caseId?: string;
  /** Where the request came from, for the record of access. */
  address?: string;
  /** A page that is on the screen already asks for itself once more. */
  refresh?: boolean;
  /** What is read goes along in a file. */
  exporting?: boolean;
  command?: Command;
}

/** Whoever holds a box and gave its code. */
export const boxOf = (network: string, address: string): Actor => ({
  ...{ person: null, organisation: '', network, role: 'box', address },
});

/** The application itself, for one network at a time. */
export const systemOf = (network: string, organisation: string): Actor => ({
  person: null,
  organisation,
  network,
  role: 'system',
});
