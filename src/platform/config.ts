import { readFileSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import { readBackup, type BackupConfig } from './backup-config.js';
import { VARIABLES } from './config-variables.js';
import { faultOfLine, isInsideName } from './encrypted-connections.js';
import { readOidc, type OidcConfig } from './oidc-config.js';
import path from 'node:path';

type Name = keyof typeof VARIABLES;

export interface Config {
  role: 'web' | 'worker' | 'all';
  host: string;
  port: number;
  publicUrl: string;
  databaseUrl: string;
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

  const unencryptedHosts = value('UNENCRYPTED_HOSTS').split(',').filter(Boolean);
  if (!unencryptedHosts.every(isInsideName))
    refuse('UNENCRYPTED_HOSTS', 'takes names without a dot, such as postgres,redis: other machines need encryption');
  const line = (name: Name, schemes: string[]): string => {
    const fault = url(name, schemes) && faultOfLine(value(name), unencryptedHosts);
    return fault ? refuse(name, fault) : value(name);
  };

  const databaseUrl = line('DATABASE_URL', ['postgres', 'postgresql']);
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
    ownerUrl: line('DATABASE_OWNER_URL', ['postgres', 'postgresql']),
    superuserUrl: line('DATABASE_SUPERUSER_URL', ['postgres', 'postgresql']),
    backup: readBackup(value, line, refuse),
    dataDir: value('DATA_DIR'),
    auditRoots: value('AUDIT_ROOTS') || path.join(value('DATA_DIR'), 'audit-roots'),
    redisUrl: line('REDIS_URL', ['redis', 'rediss']),
    unencryptedHosts,
    smtpUrl: url('SMTP_URL', ['smtp', 'smtps']),
    mailFrom: value('MAIL_FROM'),
    secret: value('SECRET'),
    patientKeys: value('PATIENT_KEYS'),
    securityContact: url('SECURITY_CONTACT', ['mailto', 'https']),
    requestsPerMinute: demonstration ? 0 : number('REQUESTS_PER_MINUTE'),
    oidc: readOidc(value, refuse),
    bigCheckUrl: line('BIG_CHECK_URL', ['http', 'https']),
    agbCheckUrl: line('AGB_CHECK_URL', ['http', 'https']),
    trustProxy: value('TRUST_PROXY'),
    metricsPort: value('METRICS_PORT') ? port('METRICS_PORT') : null,
    logLevel: oneOf('LOG_LEVEL', ['trace', 'debug', 'info', 'warn', 'error'] as const),
    demonstration,
    demonstrationNow: moment ? new Date(moment) : null,
  });
}

/** Token under which the configuration is injected. */
export const CONFIG = Symbol('config');
