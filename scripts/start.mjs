import { ensure } from './ensure.mjs';
import { options } from './options.mjs';

options(
  'Usage: npm start\nWithout DATABASE_URL the demonstration, with a database of its own. docs/operations.md says what can be set.',
);

// Whoever stops npm stops only the shell in between, and would leave the application behind.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 500).unref();

await ensure();
// In this very process, so that a Ctrl-C reaches the application and nothing stands between.
await import('../dist/src/main.js');
