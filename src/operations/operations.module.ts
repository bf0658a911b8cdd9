import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { AdministrationController } from './administration.controller.js';

/** What whoever runs the application sees of it. */
@Module({ imports: [PeopleModule], controllers: [AdministrationController] })
export class OperationsModule {}
