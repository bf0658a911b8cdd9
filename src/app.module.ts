import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { AccessRecordModule } from './access-record/access-record.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { PatientsModule } from './patients/patients.module.js';
import { PeopleModule } from './people/people.module.js';
import { placeOf } from './access/attempts.rules.js';
import { heldBy, rightInWords } from './access/held-by.js';
import { CaseworkModule } from './casework/casework.module.js';
import { DemonstrationModule } from './demonstration/demonstration.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { DispensingModule } from './dispensing/dispensing.module.js';
import { KitLifeModule } from './kit-life/kit-life.module.js';
import { KitStandardsModule } from './kit-standards/kit-standards.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { MonitoringModule } from './monitoring/monitoring.module.js';
import { CaughtMailModule } from './notifications/caught-mail.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { PharmaciesModule } from './pharmacies/pharmacies.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { QueuesModule } from './platform/work/queues.module.js';
import { RequestsModule } from './requests/requests.module.js';
import { UniformityModule } from './uniformity/uniformity.module.js';
import { WebModule } from './web/web.module.js';

@Module({})
export class AppModule {
  /** Without a queue: for tests that make the rounds themselves. */
  static with(config: Config, clock: Clock, queue = true): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, clock, queue),
        ...(queue ? [QueuesModule.for(config)] : []),
        WebModule.with({
          secret: config.secret,
          secure: !config.demonstration,
          demonstration: config.demonstration,
          limit: { perMinute: config.requestsPerMinute, placeOf },
          signInPath: '/sign-in',
          confirmationPath: '/session/confirmation',
          ...{ heldBy, rightInWords },
        }),
        AccessModule,
        AccessRecordModule,
        IdentityModule,
        PeopleModule,
        KitLifeModule,
        CaseworkModule,
        DispensingModule,
        DocumentsModule,
        KitStandardsModule,
        MonitoringModule,
        NotificationsModule,
        PharmaciesModule,
        ExchangeModule,
        PatientsModule,
        RequestsModule,
        UniformityModule,
        OperationsModule,
        ...(config.demonstration ? [CaughtMailModule, DemonstrationModule] : []),
      ],
    };
  }
}
