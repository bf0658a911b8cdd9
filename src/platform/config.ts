import { Buffer } from 'node:buffer';
import path from 'node:path';
import { readBackup, type BackupConfig } from './backup-config.js';
import { lookAtPlaces } from './config-places.js';
import { ConfigReader } from './config-reader.js';
import { VARIABLES } from './config-variables.js';
import { isInsideName } from './encrypted-connections.js';
import { readOidc, type OidcConfig } from './oidc-config.js';

const POSTGRES = ['postgres', 'postgresql'];

type Name = keyof typeof VARIABLES;

export interface TextGateway {
  url: string;
  /** With {to}, {text} and {id}. */
  body: string;
  type: string;
  authorization: string;
}

export interface Config {
  role: 'web' | 'worker' | 'all';
  host: string;
  port: number;
  publicUrl: string;
  databaseUrl: string;
  /** To PostgreSQL, of one process. */
  connections: number;
  ownerUrl: string;
  superuserUrl: string;
  backup: BackupConfig;
  dataDir: string;
  auditRoots: string;
  redisUrl: string;
  /** Where a line may be open, because it does not leave the machine. */
  unencryptedHosts: readonly string[];
  smtpUrl: string;
  mailFrom: string;
  /** Null: text messages are caught in a demonstration, and sent to nobody elsewhere. */
  textGateway: TextGateway | null;
  secret: string;
  patientKeys: string;
  securityContact: string;
  requestsPerMinute: number;
  /** Who people may sign in with besides a password; null: nobody. */
  oidc: OidcConfig | null;
  bigCheckUrl: string;
  agbCheckUrl: string;
  trustProxy: string;
  metricsPort: number | null;
  logLevel: string;
  /** Without DATABASE_URL: own server, invented people, a clock that may be moved. */
  demonstration: boolean;
  demonstrationNow: Date | null;
}

/** Throws what is wrong with any of the variables, all at once. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const read = new ConfigReader(env, VARIABLES);
  const config = configFrom(read);
  read.settle();
  return config;
}

/** For the application itself, which also needs the folders and ports that are named. */
export async function readConfigToStart(env: NodeJS.ProcessEnv): Promise<Config> {
  const read = new ConfigReader(env, VARIABLES);
  const config = configFrom(read);
  await lookAtPlaces(config, (name, why) => {
    read.refuse(name, why);
  });
  read.settle();
  return config;
}

function configFrom(read: ConfigReader<Name>): Config {
  read.unencryptedHosts = read.list('UNENCRYPTED_HOSTS');
  if (!read.unencryptedHosts.every(isInsideName))
    read.refuse(
      'UNENCRYPTED_HOSTS',
      'takes names without a dot, such as postgres,redis: other machines need encryption',
    );
  const databaseUrl = read.line('DATABASE_URL', POSTGRES);
  const connections = read.number('DATABASE_CONNECTIONS');
  if (connections < 1 || connections > 100) read.refuse('DATABASE_CONNECTIONS', 'must be a number from 1 to 100');
  const demonstration = !read.isSet('DATABASE_URL');
  return Object.freeze({
    role: demonstration ? 'all' : read.oneOf('ROLE', ['web', 'worker', 'all']),
    host: read.text('HOST'),
    port: read.port('PORT'),
    publicUrl: read.url('PUBLIC_URL', demonstration ? ['http', 'https'] : ['https']),
    databaseUrl,
    connections,
    ownerUrl: read.line('DATABASE_OWNER_URL', POSTGRES),
    superuserUrl: read.line('DATABASE_SUPERUSER_URL', POSTGRES),
    backup: readBackup(read),
    dataDir: read.text('DATA_DIR'),
    auditRoots: read.text('AUDIT_ROOTS') || path.join(read.text('DATA_DIR'), 'audit-roots'),
    redisUrl: read.line('REDIS_URL', ['redis', 'rediss']),
    unencryptedHosts: read.unencryptedHosts,
    smtpUrl: read.url('SMTP_URL', ['smtp', 'smtps']),
    mailFrom: read.text('MAIL_FROM'),
    textGateway: readTextGateway(read),
    ...readSecrets(read, demonstration),
    securityContact: read.url('SECURITY_CONTACT', ['mailto', 'https']),
    requestsPerMinute: demonstration ? 0 : read.number('REQUESTS_PER_MINUTE'),
    oidc: readOidc(read),
    bigCheckUrl: read.line('BIG_CHECK_URL', ['http', 'https']),
    agbCheckUrl: read.line('AGB_CHECK_URL', ['http', 'https']),
    trustProxy: read.text('TRUST_PROXY'),
    metricsPort: read.text('METRICS_PORT') ? read.port('METRICS_PORT') : null,
    logLevel: read.oneOf('LOG_LEVEL', ['trace', 'debug', 'info', 'warn', 'error']),
    demonstration,
    demonstrationNow: readDemonstrationNow(read, demonstration),
  });
}

function readTextGateway(read: ConfigReader<Name>): TextGateway | null {
  const url = read.line('TEXT_URL', ['http', 'https']);
  const body = read.text('TEXT_BODY');
  if (url && (!body.includes('{to}') || !body.includes('{text}')))
    read.refuse('TEXT_BODY', 'must say {to} and {text} where the number and the message go');
  const [type, authorization] = [read.text('TEXT_TYPE'), read.text('TEXT_AUTHORIZATION')];
  return url ? { url, body, type, authorization } : null;
}

function readSecrets(read: ConfigReader<Name>, demonstration: boolean): Pick<Config, 'secret' | 'patientKeys'> {
  for (const name of ['SECRET', 'PATIENT_KEYS', 'PUBLIC_URL', 'SMTP_URL'] as const)
    if (!demonstration && !read.isSet(name))
      read.refuse(name, `is needed with DATABASE_URL: ${VARIABLES[name].meaning}`);
  const [secret, patientKeys] = [read.text('SECRET'), read.text('PATIENT_KEYS')];
  if (secret && secret.length < 32) read.refuse('SECRET', 'must have at least 32 characters');
  for (const key of patientKeys.split(',').filter(Boolean))
    if (!/^[\w-]{1,16}:/.test(key) || Buffer.from(key.slice(key.indexOf(':') + 1), 'base64').length !== 32)
      read.refuse('PATIENT_KEYS', 'each must be id:base64 of exactly 32 bytes');
  return { secret, patientKeys };
}

function readDemonstrationNow(read: ConfigReader<Name>, demonstration: boolean): Date | null {
  const moment = read.text('DEMONSTRATION_NOW');
  if (moment && !demonstration)
    read.refuse(
      'DEMONSTRATION_NOW',
      'moves the clock of the demonstration only; take it away or leave DATABASE_URL out',
    );
  if (moment && Number.isNaN(Date.parse(moment)))
    read.refuse('DEMONSTRATION_NOW', 'must be a moment such as 2026-11-23T09:00:00+01:00');
  return moment ? new Date(moment) : null;
}

/** Token under which the configuration is injected. */
export const CONFIG = Symbol('config');
