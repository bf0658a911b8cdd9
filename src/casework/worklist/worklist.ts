import type { ProposedHandOver } from '../../kit-life/hand-overs.js';
import type { WaitingRecall } from '../../dispensing/recalls/recall.query.js';
import type { ListOf } from '../../web/list.input.js';
import type { ListedPatient } from './listed-patient.js';
import type { ListedCase } from './listed-case.js';
import type { NetworkCase } from './network-case.query.js';

export type WorkItem = ListedCase & { patient: ListedPatient | null };
export interface Draft {
  id: string;
  updatedAt: Date;
  by: string;
}
export type AskedHandOver = ProposedHandOver & { fromName: string; asked: boolean };

/** What one person has to do now; what is in it depends on the role. */
export type Worklist = { unreadNotices: number } & Work;
type Work =
  | ({ of: 'pharmacy' | 'courier' | 'home-care'; handOvers: AskedHandOver[] } & ListOf<WorkItem>)
  | ({ of: 'practice'; drafts: Draft[] } & ListOf<WorkItem>)
  | ({ of: 'network'; recalls: WaitingRecall[] } & ListOf<NetworkCase>)
  | { of: 'nothing'; items: []; nextCursor: null };
