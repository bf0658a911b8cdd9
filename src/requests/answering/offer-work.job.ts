import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Settings } from '../../access/settings.service.js';
import { CaseLedger } from '../../kit-life/case-ledger.js';
import { BEFORE_DELIVERY } from '../../kit-life/case-status.js';
import type { Actor } from '../../platform/actor.js';
import { dayOf } from '../../platform/calendar.js';
import { Database } from '../../platform/database/database.js';
import { DueWork, planWork, type DueRow } from '../../platform/work/due.js';
import { announce } from '../../platform/events.js';
import { allow } from '../../platform/result.js';
import { ByHand } from '../../pharmacies/by-hand.service.js';
import { Drafts } from '../asking/drafts.service.js';
import { askingFor, caseToOffer, planAfterSealing } from './offering.query.js';
import { Offering } from './offering.service.js';
import { REQUEST_SETTINGS } from '../requests.settings.js';
import { OFFER_AGAIN, tryAgainLater } from './offer-again.js';

const ERASE_DRAFTS = 'erase-drafts';
/** One lapse can be bad luck; after two somebody must look. */
const LAPSES_TO_TELL = 2;

/** Why the coordinator is called in, and whom to phone when nobody has the case. */
interface Told {
  why: 'second-lapse' | 'late-delivery';
  toPhone?: string[];
}

/** What the clock does for requests. Each looks at the present state first, for much may have happened since it was planned. */
@Injectable()
export class OfferWork implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
    private readonly ledger: CaseLedger,
    private readonly offering: Offering,
    private readonly hand: ByHand,
    private readonly drafts: Drafts,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.due.handle('lapse', (row, system) => this.#lapse(caseOf(row), system));
    this.due.handle(OFFER_AGAIN, (row, system) => this.#offerAgain(caseOf(row), system));
    this.due.handle('escalate', (row, system) => this.#escalate(caseOf(row), system));
    this.due.handle(ERASE_DRAFTS, (_, system) => this.#eraseDrafts(system));
    this.due.plan(async (now, _, tx) => {
      await planAfterSealing(tx, OFFER_AGAIN);
      await planWork(tx, ERASE_DRAFTS, dayOf(now), null, now);
    });
  }

  async #lapse(caseId: string, system: Actor): Promise<void> {
    await this.database.as(system, async (tx) => {
      const of = await caseToOffer(tx, caseId);
      const about = of?.pharmacyId ? [of.pharmacyId] : [];
      const moved = await this.ledger.move(tx, caseId, 'lapse', { about });
      if (!of || !moved.ok) return allow(null);
      await this.offering.next(tx, caseId, 'lapsed');
      if (of.offers === LAPSES_TO_TELL) await tell(tx, caseId, { why: 'second-lapse' }, system);
      return allow(null);
    });
  }

  async #offerAgain(caseId: string, system: Actor): Promise<void> {
    await this.database.as(system, async (tx) => {
      const offered = await this.offering.again(tx, caseId);
      if (!offered.ok && offered.refusal === 'pharmacy-cannot-serve') {
        await tryAgainLater(tx, caseId, offered.tryAgainAt ?? null);
      }
      return allow(null);
    });
  }

  async #escalate(caseId: string, system: Actor): Promise<void> {
    await this.database.as(system, async (tx) => {
      const of = await caseToOffer(tx, caseId);
      if (of?.status === 'unplaced') {
        const numbers = await this.hand.whomToPhone(tx, askingFor(of));
        await tell(tx, caseId, { why: 'late-delivery', toPhone: numbers.map(({ id }) => id) }, system);
      } else if (of && BEFORE_DELIVERY.some((status) => status === of.status))
        await tell(tx, caseId, { why: 'late-delivery' }, system);
      return allow(null);
    });
  }

  async #eraseDrafts(system: Actor): Promise<void> {
    await this.database.read(system, async (tx) => {
      const { 'draft.days': days } = await this.settings.read(tx, REQUEST_SETTINGS);
      await this.drafts.eraseOld(tx, days);
    });
  }
}

/** The network's own organisation is told: its coordinator looks after what gets stuck. */
async function tell(tx: EntityManager, caseId: string, detail: Told, system: Actor): Promise<void> {
  const about = [system.organisation];
  await announce(tx, 'escalation', { subject: 'case', subjectId: caseId, caseId, about, detail });
}

function caseOf({ subjectId, job }: DueRow): string {
  if (!subjectId) throw new Error(`a row of ${job} names no case`);
  return subjectId;
}
