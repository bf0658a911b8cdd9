import { Module } from '@nestjs/common';
import { PatientsModule } from '../patients/patients.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { BlankFormController } from './blank-form.controller.js';
import { KitLabelController } from './kit-label.controller.js';
import { PapersController } from './papers.controller.js';
import { Papers } from './papers.service.js';
import { SeveralPapersController } from './several-papers.controller.js';
import { SeveralPapers } from './several-papers.service.js';

/** The papers of a case, made from what was signed and what was packed. */
@Module({
  imports: [PatientsModule, RequestsModule],
  controllers: [SeveralPapersController, PapersController, KitLabelController, BlankFormController],
  providers: [Papers, SeveralPapers],
})
export class DocumentsModule {}
