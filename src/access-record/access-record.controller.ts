import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { listOf, PER_PAGE } from '../web/list.input.js';
import { Page } from '../web/page.js';
import { ActingAs, May } from '../access/may.decorator.js';
import { AccessRecordInput } from './access-record.input.js';
import { AccessRecordPage, exportedRecord } from './access-record.page.js';
import { accessRows, organisationChoices } from './access-record.query.js';
import { record } from '../access/audit.js';

/** Reading the record is itself on record. */
@Controller('access-record')
export class AccessRecordController {
  constructor(private readonly database: Database) {}

  /** Lists who looked at or did what, and what was refused. */
  @Get()
  @May('seeAccessRecord')
  @Page(AccessRecordPage, { exported: exportedRecord })
  list(@Query() asked: AccessRecordInput, @ActingAs() actor: Actor) {
    const { limit = PER_PAGE, cursor: _, ...filter } = asked;
    return this.database.read(actor, async (tx) => {
      await record(tx, 'read-access-record', { caseId: asked.caseId });
      const rows = await accessRows(tx, asked, limit + 1);
      const organisations = await organisationChoices(tx);
      return { ...listOf(rows, limit, ({ id }) => id), asked: filter, organisations };
    });
  }
}
