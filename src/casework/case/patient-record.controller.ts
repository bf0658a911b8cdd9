import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { PatientSearchInput } from './patient-record.input.js';
import { PatientRecordPage, PatientSearchPage } from './patient-record.page.js';
import { patientRecordTexts } from './patient-record.text.js';
import { PatientRecords } from './patient-record.service.js';

@Controller()
export class PatientRecordController {
  constructor(private readonly records: PatientRecords) {}

  /** Lists who saw the data of the patient of a case. */
  @Get('cases/:caseId/access-record')
  @May('seePatientRecord')
  @Page(PatientRecordPage)
  ofCase(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.records.ofCase(caseId, actor);
  }

  @Get('access-record/patient')
  @May('findPatientRecord')
  @Page(PatientSearchPage)
  form() {
    return {};
  }

  /** Lists who saw the data of a patient. Posted, so that neither a BSN nor a name ever stands in an address. */
  @Post('access-record/patient')
  @HttpCode(200)
  @May('findPatientRecord')
  @Page(PatientSearchPage, {
    again: (it: PatientRecordController) => it.form(),
    done: PatientRecordPage,
    texts: patientRecordTexts,
  })
  find(@Body() input: PatientSearchInput, @ActingAs() actor: Actor) {
    return this.records.of(input, actor);
  }
}
