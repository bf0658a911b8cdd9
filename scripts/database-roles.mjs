import { ensure } from './ensure.mjs';
import { options } from './options.mjs';

options(
  'Usage: npm run database:roles\nPrints the SQL that makes the roles of the database on a server that is there already.',
);

await ensure();
const { rolesSql } = await import('../dist/src/platform/database/database-roles.js');
process.stdout.write(rolesSql());
