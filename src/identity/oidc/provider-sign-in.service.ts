import { Injectable } from '@nestjs/common';
import type { Role } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { allow, refuse, refuseOnRecord, type Result } from '../../platform/result.js';
import type { SignedIn } from '../../web/signed-in.js';
import { whereFrom, type Whence } from '../../access/sessions.rules.js';
import { SignIn } from '../../access/sign-in.service.js';
import { claimedPlaces, isSureEnough, supportedPlaces, type Claims, type KnownPlace } from './claims.rules.js';
import { Provider } from './provider.service.js';

type Came = Claims & { sub: string };
interface Known extends Omit<KnownPlace, 'organisationId' | 'role'> {
  personId: string;
  networkId: string;
  disabled: boolean;
  organisationId: string | null;
  role: Role | null;
  secondFactor: boolean;
}
type Placed = Known & KnownPlace;
export type ProviderRefusal = 'identity-unknown' | 'identity-blocked' | 'no-supported-place';
export type ConfirmRefusal = 'other-person' | 'not-sure-enough';

const FIND: Statement = {
  name: 'find-external-identity',
  text: `select person_id as "personId", network_id as "networkId", disabled, organisation_id as "organisationId", role, agb, second_factor as "secondFactor"
         from find_external_identity($1, $2, $3)`,
};
const REFUSED: Statement = { name: 'provider-refused', text: 'select audit_nobody($1, $2, $3, $4, $5)' };
const USED: Statement = {
  name: 'identity-used',
  text: 'update external_identity set used_at = app_now() where person_id = acting_person() and issuer = $1 and subject = $2',
};
const CONFIRM: Statement = {
  name: 'confirm-by-provider',
  text: `update session set confirmed_at = app_now(), confirmed_with = 'provider' where id = $1`,
};
const AUDIT: Statement = {
  name: 'audit-by-provider',
  text: `select audit_append('confirm', null, 'done', 'provider')`,
};
const isPlaced = (known: Known): known is Placed => known.organisationId !== null && known.role !== null;

/** What follows from who the identity provider says came. */
@Injectable()
export class ProviderSignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly provider: Provider,
    private readonly signIn: SignIn,
  ) {}

  /** Only where we know them to work and the provider says so too; a claim never makes a right. */
  async enter(came: Came, from: Whence): Promise<Result<string, ProviderRefusal>> {
    const known = await this.#known(came);
    const places = supportedPlaces(known.filter(isPlaced), claimedPlaces(came, this.provider.settings));
    const [first] = known;
    const [place] = places;
    if (!first) return this.#refused('identity-unknown', null, from);
    if (first.disabled) return this.#refused('identity-blocked', first.personId, from);
    if (!place) return this.#refused('no-supported-place', first.personId, from);
    const claimed = places.map(({ organisationId, role }) => `${organisationId}:${role}`);
    const comer = { ...place, places: places.length, claimed };
    const token = await this.signIn.withProvider(comer, isSureEnough(came, this.provider.settings), from);
    const { personId: person, networkId: network, organisationId: organisation, role } = place;
    const used = [this.provider.settings.issuer, came.sub];
    await this.database.read({ person, organisation, network, role }, (tx) => ask(tx, USED, used));
    return allow(token);
  }

  /** Who came is not known; that somebody did, with an answer that is wrong, is. */
  withWrongAnswer(from: Whence): Promise<Result<never, 'provider-answer-wrong'>> {
    return this.#refused('provider-answer-wrong', null, from);
  }

  /** Somebody who is in proves again that it is them, as sure as with a second factor of their own. */
  async confirm(came: Came, { sessionId, actor }: SignedIn): Promise<Result<null, ConfirmRefusal>> {
    const [own] = await this.#known(came);
    const isThem = own?.personId === actor.person && !own.disabled;
    const sure = isSureEnough(came, this.provider.settings);
    const refusal = isThem ? (sure ? null : 'not-sure-enough') : 'other-person';
    if (refusal) {
      await this.database.recordRefusal(actor, 'confirm', null, refusal);
      return refuseOnRecord(refusal);
    }
    await this.database.read(actor, async (tx) => {
      await ask(tx, CONFIRM, [sessionId]);
      await ask(tx, AUDIT);
    });
    return allow(null);
  }

  #known({ sub }: Came): Promise<Known[]> {
    return this.database.asNobody<Known>(FIND, [this.provider.settings.issuer, sub, this.clock.now()]);
  }

  async #refused<R extends ProviderRefusal | 'provider-answer-wrong'>(
    refusal: R,
    person: string | null,
    { ip }: Whence,
  ) {
    const what = ['sign-in', this.clock.now(), whereFrom(ip), person, `provider: ${refusal}`];
    await this.database.asNobody(REFUSED, what);
    return refuse(refusal);
  }
}
