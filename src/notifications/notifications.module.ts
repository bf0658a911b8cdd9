import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { CARRIER } from './carrier.js';
import { catchingCarrier } from './catching.js';
import { Expansion } from './expansion.service.js';
import { LetterBook } from './letter-list.service.js';
import { LetterListController } from './letter-list.controller.js';
import { LetterWriter } from './letter-writer.service.js';
import { NoticesController } from './notices.controller.js';
import { Notices } from './notices.service.js';
import { Notifications } from './notifications.service.js';
import { Postman } from './postman.service.js';
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
