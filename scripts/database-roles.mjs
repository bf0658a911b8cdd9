import { ensure } from './ensure.mjs';

console.log = console.error;
await ensure();
const { rolesSql } = await import('../dist/src/platform/database/database-roles.js');
process.stdout.write(rolesSql());
