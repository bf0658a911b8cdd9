import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { listOf, PER_PAGE } from '../../web/list.input.js';
import { Page } from '../../web/page.js';
import { ActingAs, May } from '../may.decorator.js';
import { AccessRecordInput } from './access-record.input.js';
import { AccessRecordPage, type AccessRow } from './access-record.page.js';

const ROWS: Statement = {
  name: 'access-record',
  text: `select a.id, a.at, a.person_id as "personId", p.name as person, o.name as organisation, a.role, a.action, a.case_id as "caseId", a.address, a.outcome, a.detail
         from audit_row a left join person p on p.id = a.person_id left join organisation o on o.id = a.organisation_id
         where a.network_id = acting_network() and ($1::bigint is null or a.id < $1) and ($2::uuid is null or a.case_id = $2)
           and ($3::uuid is null or a.person_id = $3) order by a.id desc limit $4`,
};
const READ: Statement = { name: 'access-record-read', text: `select audit_append('read-access-record', $1)` };

/** Reading the record is itself on record. */
@Controller('access-record')
export class AccessRecordController {
  constructor(private readonly database: Database) {}

  @Get()
  @May('seeAccessRecord')
  @Page(AccessRecordPage)
  async list(@Query() { limit = PER_PAGE, cursor, caseId, personId }: AccessRecordInput, @ActingAs() actor: Actor) {
    const rows = await this.database.read(actor, async (tx) => {
      await ask(tx, READ, [caseId ?? null]);
      return ask<AccessRow>(tx, ROWS, [cursor ?? null, caseId ?? null, personId ?? null, limit + 1]);
    });
    return listOf(rows, limit, ({ id }) => id);
  }
}
