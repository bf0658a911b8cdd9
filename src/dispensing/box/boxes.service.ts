import { Injectable } from '@nestjs/common';
import { Attempts } from '../../access/attempts.service.js';
import { boxOf } from '../../platform/actor.js';
import { dayOf, type PlainDate } from '../../platform/calendar.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import { endTexts } from '../steps/end.text.js';
import type { SlotInKit } from '../steps/opening.rules.js';
import type { BoxReportInput } from './box.input.js';
import type { Report } from './box-report.js';
import { plainBoxCode } from './box-code.js';
import { boxPageTexts } from './box-page.text.js';

/** Why somebody at a box gets no further; what is over is a page of its own, after the others one can try again. */
export const OVER = ['box-unknown', 'box-revoked', 'box-came-back', 'box-not-out'] as const;
export type BoxRefusal = (typeof OVER)[number] | 'wrong-seal' | 'too-many-reports';

export interface NumberToPhone {
  kind: 'pharmacy-on-duty' | 'pharmacy' | 'practice' | 'prescriber' | 'out-of-hours-post';
  name: string;
  phone: string;
}
export type SlotInBox = SlotInKit & { kind: 'medicine' | 'aid' };
/** What whoever stands at a box may know of it. */
export interface BoxNow {
  code: string;
  who: Pick<BoxReportInput, 'name' | 'organisation' | 'sealNumber'>;
  opened: boolean;
  ended: boolean;
  numbers: NumberToPhone[];
  slots: SlotInBox[];
  today: PlainDate;
  /** What was reported just now, and when. */
  noted: { report: Report; at: Date } | null;
}

const FIND: Statement = { name: 'find-box', text: 'select outcome, network_id as network from find_box($1)' };
const LOOK: Statement = { name: 'look-at-box', text: 'select * from look_at_box($1, $2, $3, $4)' };
const REPORT: Statement = {
  name: 'report-by-box',
  text: 'select report_by_box($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as outcome',
};

const WHOM: Statement = { name: 'whom-of-box', text: 'select whom_of_box($1, $2) as numbers' };

interface Looked extends Pick<BoxNow, 'opened' | 'ended' | 'numbers' | 'slots'> {
  outcome: BoxRefusal | 'here';
}
/** Of which slot more was reported than there was goes with it. */
type Noted = BoxRefusal | 'noted' | 'again' | `use-impossible ${string}`;
const isImpossible = (outcome: Noted): outcome is `use-impossible ${string}` => outcome.startsWith('use-impossible ');

/** Whoever stands at a box at night, without an account: the code says which box, the seal that they have it in hands. */
@Injectable()
export class Boxes {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  /** Before anybody says who they are: whether the code works at all. Guesses at codes wait longer each time. */
  async find(typed: string, address: string): Promise<Result<{ code: string; network: string }, BoxRefusal>> {
    const attempt = await this.attempts.begin('box', null, address);
    const code = plainBoxCode(typed);
    const found = code === null ? null : await this.#network(code);
    if (code === null || found === null) return refuse('box-unknown');
    await this.attempts.giveBack('box', attempt);
    return found.ok ? allow({ code, network: found.value }) : found;
  }

  /** Whom to phone, or a report. Guesses at the seal of a box wait longer each time, whoever makes them. */
  async act(typed: string, input: BoxReportInput, address: string): Promise<Result<BoxNow, BoxRefusal>> {
    const found = await this.find(typed, address);
    if (!found.ok) return found;
    const { code, network } = found.value;
    const attempt = await this.attempts.begin('box', code, address);
    const { name, organisation, sealNumber, report } = input;
    const answered = await this.database.as<Result<Looked, BoxRefusal>, never>(boxOf(network, address), async (tx) => {
      const outcome = report === 'look' ? 'again' : await this.#report(tx, code, input);
      if (outcome !== 'noted' && outcome !== 'again') return allow(refuse(outcome));
      const [looked] = await ask<Looked>(tx, LOOK, [code, sealNumber, name, organisation]);
      if (!looked) throw new Error('look_at_box answered nothing');
      // A refusal stays on record: it is an answer, and no reason to roll back.
      return allow(looked.outcome === 'here' ? allow(looked) : refuse(looked.outcome));
    });
    if (!answered.ok) throw new Error('a report was rolled back');
    const acted = answered.value;
    if (!acted.ok && acted.refusal === 'wrong-seal') return acted;
    await this.attempts.succeeded(attempt);
    if (!acted.ok) return acted;
    const { opened, ended, numbers, slots } = acted.value;
    const noted = report === 'look' ? null : { report, at: input.at ? new Date(input.at) : this.clock.now() };
    const who = { name, organisation, sealNumber };
    return allow({ ...{ code, who, opened, ended, numbers, slots, noted }, today: this.clock.today() });
  }

  /** Of a box of which nothing can be reported, and whose seal was right. */
  async whomToPhone(typed: string, sealNumber: string, address: string): Promise<NumberToPhone[]> {
    const code = plainBoxCode(typed);
    const found = code === null ? null : await this.#network(code);
    if (!found?.ok) return [];
    const rows = await this.database.read(boxOf(found.value, address), (tx) =>
      ask<{ numbers: NumberToPhone[] }>(tx, WHOM, [code, sealNumber]),
    );
    return rows[0]?.numbers ?? [];
  }

  async #network(code: string): Promise<Result<string, BoxRefusal> | null> {
    const [found] = await this.database.asNobody<{ outcome: 'works' | BoxRefusal; network: string | null }>(FIND, [
      code,
    ]);
    if (!found || found.outcome === 'box-unknown' || found.network === null) return null;
    return found.outcome === 'works' ? allow(found.network) : refuse(found.outcome);
  }

  async #report(
    tx: Parameters<typeof ask>[0],
    code: string,
    input: BoxReportInput,
  ): Promise<BoxRefusal | 'noted' | 'again'> {
    const { name, organisation, sealNumber, report, id, at, orderedBy, symptoms, used = [], reason, on } = input;
    if (on !== undefined && on > dayOf(this.clock.now()))
      throw new BadInput([{ field: 'on', said: (language) => endTexts(language)('future') }]);
    const some = JSON.stringify(used.filter(({ quantity }) => quantity > 0));
    const [noted] = await ask<{ outcome: Noted }>(tx, REPORT, [
      ...[code, sealNumber, id, report, name, organisation, at, orderedBy, symptoms, some, reason, on],
    ]);
    if (!noted) throw new Error('report_by_box answered nothing');
    const { outcome } = noted;
    if (!isImpossible(outcome)) return outcome;
    const place = used.findIndex(({ slot }) => slot === outcome.split(' ')[1]);
    throw new BadInput([
      {
        field: place < 0 ? 'used' : `used.${String(place)}.quantity`,
        said: (language) => boxPageTexts(language)('useImpossible'),
      },
    ]);
  }
}
