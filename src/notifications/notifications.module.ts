import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { ReachController } from './reach.controller.js';
import { caughtTexts, gatewayTexts, TEXT_TRANSPORT } from './text-transport.js';
import { MAIL_TRANSPORT } from './mail-transport.js';
import { caughtMailTransport } from './caught-mail-transport.js';
import { CaseReminders } from './case-reminders.job.js';
import { EventFanOut } from './event-fan-out.service.js';
import { EventsProcessor } from './events.processor.js';
import { LetterBook } from './letter-list.service.js';
import { LetterListController } from './letter-list.controller.js';
import { LettersProcessor } from './letters.processor.js';
import { LetterWriter } from './letter-writer.service.js';
import { NoticesController } from './notices.controller.js';
import { Notices } from './notices.service.js';
import { Notifications } from './notifications.service.js';
import { ProofMails } from './proof-mails.service.js';
import { MailSender } from './mail-sender.service.js';
import { PatientsModule } from '../patients/patients.module.js';
import { Reminders } from './reminders.job.js';

@Module({
  imports: [PatientsModule],
  controllers: [NoticesController, LetterListController, ReachController],
  providers: [
    Notifications,
    EventFanOut,
    EventsProcessor,
    LetterWriter,
    MailSender,
    LettersProcessor,
    Reminders,
    CaseReminders,
    Notices,
    LetterBook,
    ProofMails,
    {
      provide: TEXT_TRANSPORT,
      useFactory: ({ textGateway }: Config, database: Database) =>
        textGateway ? gatewayTexts(textGateway) : caughtTexts(database),
      inject: [CONFIG, Database],
    },
    {
      provide: MAIL_TRANSPORT,
      useFactory: async ({ smtpUrl }: Config, database: Database) =>
        smtpUrl ? (await import('./smtp.js')).smtpCarrier(smtpUrl) : caughtMailTransport(database),
      inject: [CONFIG, Database],
    },
  ],
  exports: [Notifications, ProofMails],
})
export class NotificationsModule {}
