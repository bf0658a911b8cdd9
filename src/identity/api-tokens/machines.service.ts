import { Injectable } from '@nestjs/common';
import type { OrganisationKind, Role } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Statement } from '../../platform/database/database.js';
import type { SignedIn } from '../../web/signed-in.js';
import { Attempts } from '../../access/attempts.service.js';
import { MachineTokens } from '../../access/machine-tokens.js';
import { whereFrom } from '../../access/sessions.rules.js';
import type { Asking } from '../../access/sessions.service.js';
import { fits, partsOf } from './api-token.rules.js';

interface TokenRow {
  id: string;
  name: string;
  role: Role;
  networkId: string;
  organisationId: string;
  organisationName: string;
  organisationKind: OrganisationKind;
  secretHash: Buffer;
  formerHash: Buffer | null;
  usedAt: Date | null;
}

const FIND: Statement = {
  name: 'find-api-token',
  text: `select id, name, role, network_id as "networkId", organisation_id as "organisationId", organisation_name as "organisationName",
                organisation_kind as "organisationKind", secret_hash as "secretHash", former_hash as "formerHash", used_at as "usedAt"
         from find_api_token($1, $2)`,
};
const USED: Statement = { name: 'api-token-used', text: 'select api_token_used($1, $2)' };
const REFUSED: Statement = { name: 'api-token-refused', text: 'select audit_nobody($1, $2, $3, $4, $5)' };
const MINUTE = 60_000;

/** Who a request with a token is: an organisation in a role, without a person. */
@Injectable()
export class Machines extends MachineTokens {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
  ) {
    super();
  }

  async find(token: string, ip: string): Promise<Asking> {
    const now = this.clock.now();
    const parts = partsOf(token);
    const [row] = parts ? await this.database.asNobody<TokenRow>(FIND, [parts.lookup, now]) : [];
    if (!parts || !row || !fits(parts.hash, row.secretHash, row.formerHash)) {
      // Only what is wrong is slowed down: nobody guesses 32 bytes, but a stranger must not fill the record either.
      await this.attempts.begin('api-token', null, ip);
      await this.database.asNobody(REFUSED, ['api-token', now, whereFrom(ip), null, parts?.lookup ?? null]);
      return {};
    }
    if (!row.usedAt || now.getTime() - row.usedAt.getTime() > MINUTE) await this.database.asNobody(USED, [row.id, now]);
    return { signedIn: signedIn(row, ip) };
  }
}

function signedIn(row: TokenRow, ip: string): SignedIn {
  const { id, name, organisationId, organisationName, organisationKind, networkId, role } = row;
  return {
    sessionId: id,
    csrfToken: '',
    person: { id, name },
    machine: true,
    organisation: { id: organisationId, name: organisationName, kind: organisationKind },
    role,
    secondFactor: false,
    confirmedAt: new Date(0),
    confirmedWith: null,
    // A machine is never idle: its token says until when it may come.
    seenAt: new Date(0),
    expiresAt: new Date(0),
    actor: { person: null, token: id, organisation: organisationId, network: networkId, role, address: whereFrom(ip) },
  };
}
