import { ensure } from './ensure.mjs';

await ensure();
process.setSourceMapsEnabled(true);
// In this very process, so that a Ctrl-C reaches the application and nothing stands between.
await import('../dist/src/main.js');
