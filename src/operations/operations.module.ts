import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AdministrationController } from './administration.controller.js';
import { QueuesController } from './queues.controller.js';
import { QueueBook } from './queues.service.js';

/** What whoever runs the application sees of it. */
@Module({
  imports: [PeopleModule, NotificationsModule],
  controllers: [AdministrationController, QueuesController],
  providers: [QueueBook],
})
export class OperationsModule {}
