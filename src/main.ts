import 'reflect-metadata';
import { startServer } from './demonstration/server.js';
import { ConfigError, readConfig } from './platform/config.js';
import { placesIn } from './platform/places.js';

try {
  const config = readConfig(process.env);
  // Reading a thousand files takes as long as its database takes to come up.
  const [server, { serve }] = await Promise.all([
    config.demonstration ? startServer(config.dataDir) : null,
    import('./operations/serve.js'),
  ]);
  await serve(config, server);
} catch (error) {
  process.stderr.write(
    error instanceof ConfigError
      ? `${error.message}\n`
      : `${error instanceof Error ? `${String(error)}\n${placesIn(error.stack)}` : String(error)}\n`,
  );
  process.exit(1);
}
