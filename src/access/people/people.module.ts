import { Module } from '@nestjs/common';
import { LinkUsesController } from '../links/link-uses.controller.js';
import { LinkUses } from '../links/link-uses.service.js';
import { LinksController } from '../links/links.controller.js';
import { Links } from '../links/links.service.js';
import { PeopleController } from './people.controller.js';

/** How people come in, go out again, and are looked after. */
@Module({
  controllers: [PeopleController, LinksController, LinkUsesController],
  providers: [Links, LinkUses],
})
export class PeopleModule {}
