import { writeRolesOfKinds } from './access/roles-of.js';
import { writeAllowedMoves } from './kit-life/allowed-moves.js';
import { writeMonitoringViews } from './monitoring/write-views.js';
import type { AfterMigration } from './platform/database/migrations.js';
import { prepareQueue } from './platform/queues.js';

/** What is generated from the code and stands in the database: remade at each deploy. */
export const AFTER_MIGRATION: AfterMigration[] = [
  writeRolesOfKinds,
  writeAllowedMoves,
  writeMonitoringViews,
  prepareQueue,
];
