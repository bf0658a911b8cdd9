import { ROLES, type Role } from './actor.js';
import type { ConfigReader } from './config-reader.js';
import { onThisMachine } from './encrypted-connections.js';

/** Somebody else who tells us who people are: the care identity of the region. */
export interface OidcConfig {
  issuer: string;
  clientId: string;
  /** Empty: a public client, which PKCE alone protects. */
  clientSecret: string;
  /** As people know it. */
  name: string;
  scope: string;
  /** How sure it must be of somebody, so that our own second factor is not asked. */
  acr: readonly string[];
  /** What its role codes may stand for here. */
  roles: readonly { code: string; role: Role }[];
  organisationClaim: string;
  roleClaim: string;
}

export const OIDC_VARIABLES = {
  OIDC_ISSUER: { standard: '', meaning: 'identity provider (OpenID Connect) that people may sign in with; https' },
  OIDC_CLIENT_ID: { standard: '', meaning: 'who we are to the identity provider' },
  OIDC_CLIENT_SECRET: { standard: '', meaning: 'our secret there; empty for a public client', secret: true },
  OIDC_NAME: { standard: 'uw organisatie', meaning: 'what people call it: the button says “Inloggen met …”' },
  OIDC_SCOPE: { standard: 'openid', meaning: 'what is asked of it, spaces between' },
  OIDC_ACR: {
    standard: '',
    meaning: 'acr values that count as a second factor, spaces between; with any other our own is asked',
  },
  OIDC_ROLES: {
    standard: '',
    meaning:
      'what its role codes stand for, such as 01.015=prescriber,17.000=pharmacist; a code may be named more than once',
  },
  OIDC_ORGANISATION_CLAIM: {
    standard: 'organisation_agb',
    meaning: 'claim that holds the AGB number of the organisation',
  },
  OIDC_ROLE_CLAIM: { standard: 'organisation_role', meaning: 'claim that holds the role code or codes' },
} as const;

type Name = keyof typeof OIDC_VARIABLES;

/** Null where no provider is named. */
export function readOidc(read: ConfigReader<Name>): OidcConfig | null {
  const issuer = read.text('OIDC_ISSUER');
  if (issuer === '') return null;
  if (!mayBeAsked(issuer)) read.refuse('OIDC_ISSUER', 'must be an https:// address (http:// on this machine alone)');
  for (const name of ['OIDC_CLIENT_ID', 'OIDC_ROLES'] as const)
    if (!read.isSet(name)) read.refuse(name, 'is needed with OIDC_ISSUER');
  return {
    ...{ issuer, roles: readRoles(read), acr: read.list('OIDC_ACR', ' '), clientId: read.text('OIDC_CLIENT_ID') },
    clientSecret: read.text('OIDC_CLIENT_SECRET'),
    name: read.text('OIDC_NAME'),
    scope: read.text('OIDC_SCOPE'),
    organisationClaim: read.text('OIDC_ORGANISATION_CLAIM'),
    roleClaim: read.text('OIDC_ROLE_CLAIM'),
  };
}

function readRoles(read: ConfigReader<Name>): { code: string; role: Role }[] {
  return read.list('OIDC_ROLES').flatMap((pair) => {
    const at = pair.lastIndexOf('=');
    const role = ROLES.find((word) => word === pair.slice(at + 1).trim() && word !== 'system' && word !== 'box');
    if (at > 0 && role) return [{ code: pair.slice(0, at).trim(), role }];
    read.refuse('OIDC_ROLES', `must be code=role, with a comma between; ${JSON.stringify(pair)} is not`);
    return [];
  });
}

const mayBeAsked = (url: string): boolean => URL.canParse(url) && (url.startsWith('https://') || onThisMachine(url));
