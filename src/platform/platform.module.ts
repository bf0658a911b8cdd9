import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Worker } from './work/worker.js';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { ColumnNames } from './database/column-names.js';
import { Database } from './database/database.js';
import { poolOf } from './database/pool.js';
import { DueProcessor } from './work/due.processor.js';
import { DueWork } from './work/due.js';
import { RecurringProcessor } from './work/recurring.processor.js';
import { Recurring } from './work/recurring.js';
import { HealthController } from './health.controller.js';
import { WorkerHealth } from './work/worker-health.js';
import { Live } from './live.service.js';
import { NetworkNames } from './network-names.service.js';
import { Vault } from './vault.js';

@Global()
@Module({})
export class PlatformModule {
  /** Without a queue nothing is worked by itself after a commit: whoever made the application makes the rounds. */
  static with(config: Config, clock: Clock, queue: boolean): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: config.databaseUrl,
          synchronize: false,
          logging: false,
          retryAttempts: 3,
          extra: poolOf(config.connections),
          // Each module names those that it reads or writes through their repository; each costs time at every start.
          autoLoadEntities: true,
          namingStrategy: new ColumnNames(),
        }),
      ],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: clock },
        {
          provide: Database,
          useFactory: (source: DataSource, worker: Worker) =>
            new Database(source, clock, () => {
              if (queue) worker.wakeSoon();
            }),
          inject: [DataSource, Worker],
        },
        Worker,
        Recurring,
        RecurringProcessor,
        DueWork,
        DueProcessor,
        WorkerHealth,
        Live,
        NetworkNames,
        Vault,
      ],
      exports: [CONFIG, Clock, Database, Worker, Recurring, DueWork, WorkerHealth, Live, NetworkNames, Vault],
    };
  }
}
