import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ensure } from './ensure.mjs';
import { options } from './options.mjs';

/** Writes what docker-compose.yml reads, with passwords and keys that nobody has seen. Never overwrites any. */
const USAGE = `Usage: npm run secrets -- <domain> <smtp url> <where somebody tells of a hole> [--redis]
For example: kit.example.nl smtps://user:password@mail.example.nl:465 mailto:beveiliging@kit.example.nl
--redis keeps the queue in Redis (docker compose --profile redis up) and not in PostgreSQL.`;
const { words, redis: inRedis } = options(USAGE, { redis: { type: 'boolean' } }, 3);
const [domain, smtpUrl, securityContact] = words;
if (!domain || !smtpUrl || !securityContact) {
  console.error(USAGE);
  process.exit(2);
}
await ensure();
const { generateIdentity } = await import('age-encryption');
const folder = path.resolve(import.meta.dirname, '../secrets');
if (fs.existsSync(folder)) {
  console.error(
    `${folder} is there already. Without the keys in it nobody can read the patients: move it, do not delete it.`,
  );
  process.exit(1);
}

const secret = () => randomBytes(24).toString('hex');
const [superuser, owner, app, backup, redis] = [secret(), secret(), secret(), secret(), secret()];
const database = (role, password) =>
  `postgres://${role}:${password}@postgres:5432/${role === 'postgres' ? role : 'kit'}`;
const DATABASE_URL = database('app', app);
const DATABASE_BACKUP_URL = database('backup', backup);

fs.mkdirSync(folder, { mode: 0o700 });
write('postgres.env', { POSTGRES_PASSWORD: superuser });
write('redis.env', { REDIS_PASSWORD: redis });
write('backup.env', { DATABASE_BACKUP_URL, BACKUP_KEY: await generateIdentity() });
write('proxy.env', { SITE_ADDRESS: domain });
write('migrate.env', {
  DATABASE_SUPERUSER_URL: database('postgres', superuser),
  DATABASE_OWNER_URL: database('owner', owner),
  DATABASE_BACKUP_URL,
  DATABASE_URL,
});
write('application.env', {
  DATABASE_URL,
  ...(inRedis ? { REDIS_URL: `redis://:${redis}@redis:6379` } : {}),
  PUBLIC_URL: `https://${domain}`,
  SMTP_URL: smtpUrl,
  MAIL_FROM: `palliatieve-kit@${domain}`,
  SECURITY_CONTACT: securityContact,
  SECRET: secret(),
  PATIENT_KEYS: `1:${randomBytes(32).toString('base64')}`,
});
console.log(`Written to ${folder}. Keep a copy of application.env and backup.env apart from the backups.`);

/** In single quotes nothing is replaced. */
function write(name, variables) {
  const lines = Object.entries(variables).map(([key, value]) => `${key}='${value}'\n`);
  fs.writeFileSync(path.join(folder, name), lines.join(''), { mode: 0o600 });
}
