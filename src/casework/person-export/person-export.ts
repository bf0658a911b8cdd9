import type { Role } from '../../platform/actor.js';
import type { OrderOfCase } from '../../requests/asking/orders.service.js';
import type { KnownObjection } from '../../requests/objections/objection.js';
import type { PartyPart } from '../../kit-life/fields-by-part.js';
import type { Seen } from '../../kit-life/visible-to.js';
import type { KnownPatient } from '../../patients/patients.service.js';
import type { EndOfHold, HoldReason } from '../../patients/legal-hold.text.js';
import type { Happened } from '../case/case-history.query.js';
import type { CaseKit } from '../case/case-kits.query.js';
import type { CaseFacts } from '../case/case-view.query.js';

export interface HoldOnce {
  since: Date;
  reason: HoldReason;
  until: Date | null;
  endReason: EndOfHold | null;
}
export interface OpenedOnce {
  at: Date;
  openedBy: string | null;
  orderedBy: string;
  symptoms: string[];
  used: { slot: string; quantity: number }[];
}
export interface Access {
  at: Date;
  organisation: string | null;
  /** Only of the own organisation. */
  person: string | null;
  role: Role | null;
  action: string;
  number: number;
  outcome: 'done' | 'refused';
}
export type ExportedPatient = Omit<KnownPatient, 'version'>;
export type ExportedCase = Omit<Seen<PartyPart, CaseFacts>, 'moves' | 'signals' | 'hold'> & {
  patient: ExportedPatient | null;
  orders: OrderOfCase[];
  objections: KnownObjection[];
  kits: CaseKit[];
  openings: OpenedOnce[];
  history: Happened[];
  holds: HoldOnce[];
};

/** Everything that an organisation knows of one person here (AVG article 15). */
export interface PersonExport {
  form: 'person-export/1';
  madeAt: Date;
  madeFor: { organisation: string; person: string };
  /** The case that it was asked from. */
  number: number;
  caseId: string;
  retentionDays: number;
  cases: ExportedCase[];
  /** Who saw what, the newest first. */
  access: Access[];
  accessIsCutOff: boolean;
}
