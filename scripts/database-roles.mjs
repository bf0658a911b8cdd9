import { ensure } from './ensure.mjs';

await ensure();
const { rolesSql } = await import('../dist/src/platform/database/database-roles.js');
process.stdout.write(rolesSql());
