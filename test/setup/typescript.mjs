import { register } from 'node:module';

/** From here on this process imports TypeScript, so that what prepares the tests needs no build. */
register('./typescript-hooks.mjs', import.meta.url);
