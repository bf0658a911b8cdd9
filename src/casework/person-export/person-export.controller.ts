import { Controller, Get, Param } from '@nestjs/common';
import { May, Session } from '../../access/may.decorator.js';
import { StepUp } from '../../access/step-up.decorator.js';
import { File } from '../../web/file.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import type { SignedIn } from '../../web/signed-in.js';
import { PersonPage } from './person-export.page.js';
import { personPdf } from './person-pdf.js';
import { PersonExports } from './person-exports.service.js';

/** What is known about a person, for that person: to read, to keep and to hand over. */
@Controller('cases/:caseId')
@StepUp()
export class PersonExportController {
  constructor(private readonly exports: PersonExports) {}

  /** Shows all that is known of the patient of a case. */
  @Get('person')
  @May('exportPatient')
  @Page(PersonPage)
  show(@Param('caseId', IdPipe) caseId: string, @Session() signedIn: SignedIn) {
    return this.exports.of(caseId, signedIn);
  }

  /** Gives all that is known of the patient of a case as a file for machines. */
  @Get('person.json')
  @May('exportPatient')
  async json(@Param('caseId', IdPipe) caseId: string, @Session() signedIn: SignedIn) {
    const known = await this.exports.of(caseId, signedIn);
    return new File(JSON.stringify(known, null, 2), 'application/json; charset=utf-8', nameOf(known.number, 'json'));
  }

  /** Gives all that is known of the patient of a case as a document. */
  @Get('person.pdf')
  @May('exportPatient')
  async pdf(@Param('caseId', IdPipe) caseId: string, @Session() signedIn: SignedIn) {
    const known = await this.exports.of(caseId, signedIn);
    return new File(await personPdf(known), 'application/pdf', nameOf(known.number, 'pdf'));
  }
}

/** A file's name travels far: a number, nobody's name. */
const nameOf = (number: number, kind: string) => `gegevens-bij-aanvraag-${String(number)}.${kind}`;
