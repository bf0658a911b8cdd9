import { readFileSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import { OIDC_VARIABLES, readOidc, type OidcConfig } from './oidc-config.js';
import path from 'node:path';

interface Variable {
  standard: string;
  meaning: string;
  /** Must be set by whoever runs it for real; the demonstration makes its own. */
  required?: true;
  secret?: true;
}

/** Every variable that the application reads. `NAME_FILE` may name a file that holds the value instead. */
export const VARIABLES = {
  ROLE: { standard: 'all', meaning: 'web (pages and JSON), worker (letters and due work) or all' },
  HOST: { standard: '127.0.0.1', meaning: 'address to listen on' },
  PORT: { standard: '3000', meaning: 'port to listen on; the demonstration takes the next free one' },
  PUBLIC_URL: {
    standard: '',
    meaning: 'address under which people reach it, for links in mail; https when run for real',
  },
  DATABASE_URL: { standard: '', meaning: 'PostgreSQL as role app; empty starts the demonstration with its own server' },
  DATABASE_OWNER_URL: { standard: '', meaning: 'PostgreSQL as role owner, for migrations only' },
  DATA_DIR: { standard: '.data', meaning: "folder of the demonstration's own database and keys" },
  AUDIT_ROOTS: {
    standard: '',
    meaning:
      'folder for the roots of the record of access, best on another machine; audit-roots in DATA_DIR when empty',
  },
  REDIS_URL: { standard: '', meaning: 'Redis or Valkey for the queues; empty keeps them in PostgreSQL' },
  SMTP_URL: {
    standard: '',
    meaning: 'mail server, for example smtp://user:password@host:587; empty catches mail at /dev/mail',
  },
  MAIL_FROM: { standard: 'palliatieve-kit@localhost.invalid', meaning: 'sender of every letter' },
  SECRET: {
    standard: '',
    meaning: 'at least 32 characters, for tokens against forged forms and in links',
    required: true,
    secret: true,
  },
  PATIENT_KEYS: {
    standard: '',
    meaning:
      'id:base64 of 32 bytes, comma between; the first one writes, all read, the last one recognises a patient: it always stays',
    required: true,
    secret: true,
  },
  SECURITY_CONTACT: {
    standard: '',
    meaning:
      'where somebody tells of a hole, mailto: or https; shown at /.well-known/security.txt; fill it in before real use',
  },
  REQUESTS_PER_MINUTE: {
    standard: '600',
    meaning:
      'requests that one session, token or stranger may make; an address ten times as many; 0, and a demonstration: no limit',
  },
  ...OIDC_VARIABLES,
  BIG_CHECK_URL: {
    standard: '',
    meaning:
      'address of your own that checks BIG numbers: POST {number, name}, answers {status: confirmed, not-found or differs}',
  },
  AGB_CHECK_URL: { standard: '', meaning: 'the same for AGB codes of organisations' },
  TRUST_PROXY: { standard: '', meaning: 'address of the reverse proxy whose X-Forwarded-For is believed' },
  METRICS_PORT: { standard: '', meaning: 'port for Prometheus; empty: none' },
  LOG_LEVEL: { standard: 'info', meaning: 'trace, debug, info, warn or error' },
  DEMONSTRATION_NOW: {
    standard: '',
    meaning: 'moment at which the clock of the demonstration starts; refused with DATABASE_URL',
  },
} as const satisfies Record<string, Variable>;

type Name = keyof typeof VARIABLES;

export interface Config {
  role: 'web' | 'worker' | 'all';
  host: string;
  port: number;
  publicUrl: string;
  databaseUrl: string;
  ownerUrl: string;
  dataDir: string;
  auditRoots: string;
  redisUrl: string;
  smtpUrl: string;
  mailFrom: string;
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

export class ConfigError extends Error {}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const value = (name: Name): string => {
    const file = env[`${name}_FILE`];
    return (file ? readFileSync(file, 'utf8').trim() : env[name]?.trim()) || VARIABLES[name].standard;
  };
  const refuse = (name: Name, why: string): never => {
    throw new ConfigError(`${name}: ${why}`);
  };
  const oneOf = <T extends string>(name: Name, allowed: readonly T[]): T =>
    allowed.find((word) => word === value(name)) ?? refuse(name, `must be ${allowed.join(', ')}`);
  const port = (name: Name): number =>
    /^\d{1,5}$/.test(value(name)) && Number(value(name)) < 65536
      ? Number(value(name))
      : refuse(name, 'must be a port number');
  const number = (name: Name): number =>
    /^\d{1,6}$/.test(value(name)) ? Number(value(name)) : refuse(name, 'must be a number');
  const url = (name: Name, schemes: string[]): string => {
    if (!value(name)) return '';
    const scheme = URL.canParse(value(name)) ? new URL(value(name)).protocol.slice(0, -1) : '';
    return schemes.includes(scheme)
      ? value(name)
      : refuse(
          name,
          `must begin with ${schemes.map((one) => (one === 'mailto' ? 'mailto:' : `${one}://`)).join(' or ')}`,
        );
  };

  const databaseUrl = url('DATABASE_URL', ['postgres', 'postgresql']);
  const demonstration = databaseUrl === '';
  for (const name of ['SECRET', 'PATIENT_KEYS', 'PUBLIC_URL', 'SMTP_URL'] as const)
    if (!demonstration && !value(name)) refuse(name, `is needed with DATABASE_URL (${VARIABLES[name].meaning})`);
  if (value('SECRET') && value('SECRET').length < 32) refuse('SECRET', 'must have at least 32 characters');
  for (const key of value('PATIENT_KEYS').split(',').filter(Boolean))
    if (!/^[\w-]{1,16}:/.test(key) || Buffer.from(key.slice(key.indexOf(':') + 1), 'base64').length !== 32)
      refuse('PATIENT_KEYS', 'each must be id:base64 of exactly 32 bytes');
  const moment = value('DEMONSTRATION_NOW');
  if (moment && !demonstration)
    refuse('DEMONSTRATION_NOW', 'moves the clock of the demonstration only; take it away or leave DATABASE_URL out');
  if (moment && Number.isNaN(Date.parse(moment)))
    refuse('DEMONSTRATION_NOW', 'must be a moment such as 2026-11-23T09:00:00+01:00');

  return Object.freeze({
    role: demonstration ? 'all' : oneOf('ROLE', ['web', 'worker', 'all'] as const),
    host: value('HOST'),
    port: port('PORT'),
    publicUrl: url('PUBLIC_URL', demonstration ? ['http', 'https'] : ['https']),
    databaseUrl,
    ownerUrl: url('DATABASE_OWNER_URL', ['postgres', 'postgresql']),
    dataDir: value('DATA_DIR'),
    auditRoots: value('AUDIT_ROOTS') || path.join(value('DATA_DIR'), 'audit-roots'),
    redisUrl: url('REDIS_URL', ['redis', 'rediss']),
    smtpUrl: url('SMTP_URL', ['smtp', 'smtps']),
    mailFrom: value('MAIL_FROM'),
    secret: value('SECRET'),
    patientKeys: value('PATIENT_KEYS'),
    securityContact: url('SECURITY_CONTACT', ['mailto', 'https']),
    requestsPerMinute: demonstration ? 0 : number('REQUESTS_PER_MINUTE'),
    oidc: readOidc(value, refuse),
    bigCheckUrl: url('BIG_CHECK_URL', ['http', 'https']),
    agbCheckUrl: url('AGB_CHECK_URL', ['http', 'https']),
    trustProxy: value('TRUST_PROXY'),
    metricsPort: value('METRICS_PORT') ? port('METRICS_PORT') : null,
    logLevel: oneOf('LOG_LEVEL', ['trace', 'debug', 'info', 'warn', 'error'] as const),
    demonstration,
    demonstrationNow: moment ? new Date(moment) : null,
  });
}

/** Token under which the configuration is injected. */
export const CONFIG = Symbol('config');
