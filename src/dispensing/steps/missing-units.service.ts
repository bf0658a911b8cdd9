import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { BadInput } from '../../web/problem.js';
import type { AccountedInput } from './settlement.input.js';
import type { SettledLine } from './settlement.query.js';
import { settlementTexts } from './settlement.text.js';

const REPORT: Statement = {
  name: 'missing-units-report',
  text: `insert into incident (network_id, id, organisation_id, case_id, kit_id, kind, remark, reported_by, at)
         values (acting_network(), uuidv7(), acting_organisation(), $1, $2, 'units-missing', $3, acting_person(), app_now())`,
};

export type Said = Pick<AccountedInput, 'remark' | 'explains'>;

/** Any unit that cannot be found is an incident, told to whoever looks after the network. */
@Injectable()
export class MissingUnits {
  async report(
    tx: EntityManager,
    caseId: string | null,
    lines: readonly SettledLine[],
    { remark, explains = false }: Said,
  ): Promise<void> {
    // A lost box became an incident when it was reported.
    const missing = lines.filter(({ lost, account }) => !lost && account.missing > 0);
    if (missing.length === 0) return;
    const said = (language: 'nl' | 'en') => settlementTexts(language)('remarkMissing');
    if (remark === undefined && explains) throw new BadInput([{ field: 'remark', said }]);
    for (const kitId of new Set(missing.map((line) => line.kitId))) {
      const what = whatIsMissing(missing.filter((line) => line.kitId === kitId));
      await ask(tx, REPORT, [caseId, kitId, remark === undefined ? what : `${what}. ${remark}`]);
      await announce(tx, 'units-missing', { subject: 'kit', subjectId: kitId, ...(caseId !== null && { caseId }) });
    }
  }
}

const whatIsMissing = (lines: readonly SettledLine[]): string =>
  lines
    .map(({ name, slot, lot, account }) =>
      settlementTexts('nl')('missingUnits', { count: account.missing, name, slot, lot }),
    )
    .join('; ');
