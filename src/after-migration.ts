import { writeRolesOfKinds } from './access/roles-of.js';
import { writeAllowedMoves } from './kit-life/allowed-moves.js';
import { deploySql } from './platform/database/deploy-sql.js';
import type { AfterMigration } from './platform/database/migrations.js';
import { prepareQueue } from './platform/queues.js';

/** What is generated from the code and stands in the database: remade at each deploy. */
export const AFTER_MIGRATION: AfterMigration[] = [
  (runner) => deploySql(runner),
  writeRolesOfKinds,
  writeAllowedMoves,
  prepareQueue,
];
