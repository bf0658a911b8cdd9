import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { OwnPrescriptionInput } from './own-prescription.input.js';
import { OwnPrescriptionPage } from './own-prescription.page.js';
import { prescriptionTexts } from './own-prescription.text.js';
import { OwnPrescriptions } from './own-prescriptions.service.js';

/** Whether the same was prescribed in the prescriber's own system. */
@Controller('cases/:caseId/own-prescription')
export class OwnPrescriptionsController {
  constructor(private readonly prescriptions: OwnPrescriptions) {}

  @Get()
  @May('notePrescription')
  @Page(OwnPrescriptionPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.prescriptions.form(caseId, actor);
  }

  /** Notes the number of a prescription in the prescriber's own system, or that the pharmacist looked for one. */
  @Post()
  @HttpCode(200)
  @May('notePrescription')
  @Page(OwnPrescriptionPage, {
    again: (it: OwnPrescriptionsController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'noted',
    next: ({ id }: ShortCase) => `/cases/${id}`,
    texts: [prescriptionTexts, refusalTexts],
  })
  note(@Param('caseId', IdPipe) caseId: string, @Body() input: OwnPrescriptionInput, @ActingAs() actor: Actor) {
    return this.prescriptions.note(caseId, input, actor);
  }
}
