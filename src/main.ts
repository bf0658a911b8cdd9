import 'reflect-metadata';
import { startServer } from './demonstration/server.js';
import { readConfigToStart } from './platform/config.js';
import { saidToOperator } from './platform/operator-error.js';

try {
  const config = await readConfigToStart(process.env);
  // Reading a thousand files takes as long as its database takes to come up.
  const [server, { serve }] = await Promise.all([
    config.demonstration ? startServer(config.dataDir) : null,
    import('./operations/serve.js'),
  ]);
  await serve(config, server);
} catch (error) {
  process.stderr.write(`${saidToOperator(error)}\n`);
  process.exit(1);
}
