import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Organisation } from './organisation.entity.js';
import { AccountController } from './account/account.controller.js';
import { OwnAccountController } from './account/own-account.controller.js';
import { OwnAccount } from './account/own-account.service.js';
import { LinkUsesController } from '../access/one-time-links/link-uses.controller.js';
import { LinkUses } from '../access/one-time-links/link-uses.service.js';
import { LinksController } from '../access/one-time-links/links.controller.js';
import { OneTimeLinks } from '../access/one-time-links/links.service.js';
import { NumbersController } from './numbers/numbers.controller.js';
import { Numbers } from './numbers/numbers.service.js';
import { KeptFiltersController } from './kept-filters/kept-filters.controller.js';
import { KeptFiltersInterceptor } from './kept-filters/kept-filters.interceptor.js';
import { KeptFilters } from './kept-filters/kept-filters.service.js';
import { Invitations } from './invitations.service.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationRows } from './organisation-rows.service.js';
import { Organisations } from './organisations.service.js';
import { PeopleController } from './people.controller.js';
import { People } from './people.service.js';
import { PersonController } from './person.controller.js';
import { PersonSureController } from './person-sure.controller.js';

/** How people come in, go out again, and are looked after. */
@Module({
  imports: [TypeOrmModule.forFeature([Organisation])],
  controllers: [
    PeopleController,
    PersonController,
    PersonSureController,
    OrganisationsController,
    LinksController,
    LinkUsesController,
    AccountController,
    OwnAccountController,
    NumbersController,
    KeptFiltersController,
  ],
  providers: [
    PeopleController,
    People,
    Invitations,
    Organisations,
    OrganisationRows,
    OneTimeLinks,
    LinkUses,
    OwnAccount,
    Numbers,
    KeptFilters,
    { provide: APP_INTERCEPTOR, useClass: KeptFiltersInterceptor },
  ],
  exports: [Numbers, OrganisationRows],
})
export class PeopleModule {}
