import type { ReviewWork } from '../../access-record/review.service.js';
import type { AdministratorWork } from './administrator-work.query.js';
import type { ProposedHandOver } from '../../kit-life/hand-overs.js';
import type { KitsToActOn } from '../../dispensing/kits/kits-to-act-on.query.js';
import type { KitToCheck } from '../../dispensing/kits/kits-to-check.service.js';
import type { Rationing } from '../../dispensing/rationing/rationed-kits.query.js';
import type { WaitingRecall } from '../../dispensing/recalls/recall.query.js';
import type { WaitingDecision } from '../../kit-standards/waiting-decisions.query.js';
import type { UnsettledCase } from '../../patients/other-kits.service.js';
import type { GapsAhead } from '../../pharmacies/duties/duties.service.js';
import type { ListOf } from '../../web/list.input.js';
import type { WithoutMail } from './without-mail.query.js';
import type { CaseOfPatient } from './with-patients.js';
import type { StageCounts } from './stages.js';
import type { NetworkCase } from './network-case.query.js';

export type WorkItem = CaseOfPatient;
export interface Draft {
  id: string;
  updatedAt: Date;
  by: string;
  /** Asked by telephone or on paper, and not entered yet. */
  onBehalf: boolean;
}
export type AskedHandOver = ProposedHandOver & { fromName: string; asked: boolean };

/** What one person has to do now; what is in it depends on the role. */
export type Worklist = { unreadNotices: number } & Work;
interface Counted {
  counts: StageCounts;
}
type Work =
  | ({
      of: 'pharmacy' | 'courier' | 'home-care';
      handOvers: AskedHandOver[];
      otherKits: UnsettledCase[];
      /** On the own shelf. */
      kitsToActOn: KitsToActOn[];
      /** Filled by a colleague. */
      kitsToCheck: KitToCheck[];
      /** What was asked by telephone or on paper and is not entered yet. */
      drafts: Draft[];
    } & Counted &
      ListOf<WorkItem>)
  | ({ of: 'practice'; drafts: Draft[] } & Counted & ListOf<WorkItem>)
  | ({
      of: 'network';
      recalls: WaitingRecall[];
      /** Added at a bench, for whoever decides about them to look at. */
      packsToConfirm: number;
      /** About the standard: proposed or approved by the other of the two. */
      decisions: WaitingDecision[];
      /** Of which kits stand ready in the region that are to be opened. */
      rationings: Rationing[];
      /** Whoever looks after the network phones them. */
      withoutMail: WithoutMail[];
      dutyRoster: GapsAhead;
      /** Without one nobody can fill a kit. */
      hasStandard: boolean;
    } & Counted &
      ListOf<NetworkCase>)
  | {
      of: 'nothing';
      /** Of whoever looks after people and the system. */
      waiting: AdministratorWork | null;
      /** Of whoever looks after the record of access. */
      review: ReviewWork | null;
      items: [];
      nextCursor: null;
    };
