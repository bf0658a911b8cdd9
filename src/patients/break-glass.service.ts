import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Attempts } from '../access/attempts.service.js';
import { recordSeen } from '../access/audit.js';
import type { ShortCase } from '../kit-life/short-case.js';
import { shortCaseOf } from '../kit-life/short-case.query.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { DueWork } from '../platform/work/due.js';
import { allow, refuse, type Result } from '../platform/result.js';
import type { SignedIn } from '../web/signed-in.js';
import type { BreakGlassInput } from './break-glass.input.js';
import { PatientHashes } from './patient-hashes.service.js';

export interface EmergencyAccess {
  items: (ShortCase & { until?: Date })[];
  /** After a search: also when nobody was found. */
  searched: boolean;
  /** What was asked when nobody was found, so that a slip is put right without typing it all again. */
  asked?: BreakGlassInput;
}
interface Open {
  id: string;
  until: Date;
}
type Answer = Promise<Result<EmergencyAccess, 'only-at-a-post'>>;

const HOURS = 24;
const OPEN: Statement = { name: 'break-glass', text: 'select break_glass($1, $2, $3) as id' };
const NOW: Statement = {
  name: 'break-glass-now',
  text: `select case_id as id, lapses_at as until from case_party
         where organisation_id = acting_organisation() and part = 'out-of-hours' and until is null and not closed order by from_at desc limit 50`,
};
const END: Statement = { name: 'end-break-glass', text: 'select end_break_glass($1)' };

/** At night somebody else is called to a home where a kit stands: they find it by when and where, and answer for it afterwards. */
@Injectable()
export class BreakGlass implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly hashes: PatientHashes,
    private readonly due: DueWork,
  ) {}

  onModuleInit(): void {
    this.due.handle('end-break-glass', async ({ period }, system) => {
      await this.database.read(system, (tx) => ask(tx, END, [period]));
    });
  }

  async now({ actor, organisation }: SignedIn): Answer {
    if (organisation.kind !== 'out-of-hours-post') return refuse('only-at-a-post');
    return this.database.read(actor, async (tx) => {
      const ids = (await ask<Open>(tx, NOW)).map(({ id }) => id);
      await recordSeen(tx, 'search', ids);
      return allow({ items: await this.#cases(tx, ids), searched: false });
    });
  }

  /** Whoever finds nobody waits longer each time: birth dates and postcodes are easily guessed through. */
  async open(asked: BreakGlassInput, { actor, organisation, person }: SignedIn): Answer {
    if (organisation.kind !== 'out-of-hours-post') return refuse('only-at-a-post');
    const { birthDate, postcode, reason } = asked;
    const attempt = await this.attempts.begin('break-glass', person.id, actor.address ?? '');
    const hashes = this.hashes.foundByBirthAndPostcode(birthDate, postcode, actor.network);
    const found = await this.database.as<EmergencyAccess, never>(actor, async (tx) => {
      const ids = (await ask<{ id: string }>(tx, OPEN, [hashes, reason, HOURS])).map(({ id }) => id);
      const items = await this.#cases(tx, ids);
      return allow({ items, searched: true, ...(items.length === 0 && { asked }) });
    });
    if (found.ok && found.value.items.length > 0) await this.attempts.giveBack('break-glass', attempt);
    return found;
  }

  async #cases(tx: EntityManager, ids: readonly string[]): Promise<EmergencyAccess['items']> {
    const cases: EmergencyAccess['items'] = [];
    const untils = new Map(ids.length === 0 ? [] : (await ask<Open>(tx, NOW)).map(({ id, until }) => [id, until]));
    for (const id of ids) {
      const short = await shortCaseOf(tx, id);
      const until = untils.get(id);
      if (short) cases.push({ ...short, ...(until && { until }) });
    }
    return cases;
  }
}
