import { Module } from '@nestjs/common';
import { CaughtMailController } from './caught-mail.controller.js';

/** Only part of the application where it runs as a demonstration: elsewhere none of its paths exists. */
@Module({ controllers: [CaughtMailController] })
export class CaughtMailModule {}
