import { BACKUP_VARIABLES } from './backup-config.js';
import { OIDC_VARIABLES } from './oidc-config.js';

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
  DATABASE_CONNECTIONS: {
    standard: '8',
    meaning: 'connections that one process keeps to PostgreSQL; each plans its own statements, so that few are fastest',
  },
  DATABASE_OWNER_URL: { standard: '', meaning: 'PostgreSQL as role owner, for migrations only' },
  DATABASE_SUPERUSER_URL: {
    standard: '',
    meaning: 'PostgreSQL as somebody who may make databases and roles; for npm run migrate and npm run restore only',
  },
  DATA_DIR: { standard: '.data', meaning: "folder of the demonstration's own database and keys" },
  AUDIT_ROOTS: {
    standard: '',
    meaning:
      'folder for the roots of the record of access, best on another machine; audit-roots in DATA_DIR when empty',
  },
  REDIS_URL: { standard: '', meaning: 'Redis or Valkey for the queues; empty keeps them in PostgreSQL' },
  UNENCRYPTED_HOSTS: {
    standard: '',
    meaning:
      'hosts of database and queue to which a line may be open, comma between; only for names on a network that does not leave the machine, as in docker-compose.yml; each start says so',
  },
  SMTP_URL: {
    standard: '',
    meaning: 'mail server, for example smtp://user:password@host:587; empty catches mail at /dev/mail',
  },
  MAIL_FROM: { standard: 'palliatieve-kit@localhost.invalid', meaning: 'sender of every letter' },
  TEXT_URL: {
    standard: '',
    meaning:
      'gateway that takes text messages by POST; empty sends mail only, and in the demonstration catches them at /dev/mail',
  },
  TEXT_BODY: {
    standard: '{"to":"{to}","body":"{text}"}',
    meaning: 'what is posted there: {to} is the number, {text} the message, {id} always the same for the same message',
  },
  TEXT_TYPE: { standard: 'application/json', meaning: 'content type of that' },
  TEXT_AUTHORIZATION: { standard: '', meaning: 'the Authorization header that the gateway asks for', secret: true },
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
  ...BACKUP_VARIABLES,
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
