import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { EmergencyAccessPage } from './emergency-access.page.js';
import { EmergencyAccesses } from './emergency-access.service.js';
import { emergencyAccessTexts } from './emergency-access.text.js';

/** For the prescriber and the pharmacist of a case. */
@Controller('cases/:caseId/emergency-access')
@May('endEmergencyAccess')
export class EmergencyAccessController {
  constructor(private readonly accesses: EmergencyAccesses) {}

  /** Lists who sees the case in an emergency. */
  @Get()
  @Page(EmergencyAccessPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.accesses.form(caseId, actor);
  }

  /** Ends the emergency access of another organisation before its day is over. */
  @Delete(':id')
  @HttpCode(200)
  @Page(EmergencyAccessPage, {
    ...{ again: (it: EmergencyAccessController, asked) => it.form(asked.id('caseId'), asked.actor), said: 'ended' },
    ...{
      next: (_: unknown, { caseId = '' }: Record<string, string>) => `/cases/${caseId}`,
      texts: emergencyAccessTexts,
    },
  })
  end(@Param('caseId', IdPipe) caseId: string, @Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.accesses.end(caseId, id, actor);
  }
}
