import type { QueryRunner } from 'typeorm';
import { writeRolesOfKinds } from '../access/roles-by-kind.js';
import { writeKitStatuses } from '../dispensing/kits/kit-status.js';
import { writeCaseParts } from '../kit-life/case-part.js';
import { writeCaseStatuses } from '../kit-life/case-status.js';
import { writeMoves } from '../kit-life/write-moves.js';
import { writeStandardStatuses } from '../kit-standards/standard-status.js';
import { deploySql } from '../platform/database/deploy-sql.js';
import type { AfterMigration } from '../platform/database/migrations.js';
import { log } from '../platform/log.js';
import { prepareQueues } from '../platform/work/queues.js';
import { writeSettingDefaults } from './settings-of-all.js';

/** What is generated from the code and stands in the database: remade at each deploy. */
export const AFTER_MIGRATION: AfterMigration[] = [
  deploy,
  writeSettingDefaults,
  writeRolesOfKinds,
  writeMoves,
  writeCaseStatuses,
  writeCaseParts,
  writeKitStatuses,
  writeStandardStatuses,
  prepareQueues,
];

async function deploy(runner: QueryRunner) {
  for (const { kind, identity } of await deploySql(runner))
    log.warn({ kind, id: identity }, 'no file of ours makes this: it is left as it is');
}
