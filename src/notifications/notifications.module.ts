import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { CARRIER } from './mail-transport.js';
import { catchingCarrier } from './caught-mail-transport.js';
import { Expansion } from './event-fan-out.service.js';
import { LetterBook } from './letter-list.service.js';
import { LetterListController } from './letter-list.controller.js';
import { LetterWriter } from './letter-writer.service.js';
import { NoticesController } from './notices.controller.js';
import { Notices } from './notices.service.js';
import { Notifications } from './notifications.service.js';
import { Postman } from './mail-sender.service.js';
import { Reminders } from './reminders.job.js';

@Module({
  controllers: [NoticesController, LetterListController],
  providers: [
    Notifications,
    Expansion,
    LetterWriter,
    Postman,
    Reminders,
    Notices,
    LetterBook,
    {
      provide: CARRIER,
      useFactory: async ({ smtpUrl }: Config, database: Database) =>
        smtpUrl ? (await import('./smtp.js')).smtpCarrier(smtpUrl) : catchingCarrier(database),
      inject: [CONFIG, Database],
    },
  ],
  exports: [Notifications],
})
export class NotificationsModule {}
