import { Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ask, type Statement } from '../../platform/database/database.js';
import { readAssertion } from './assertion.js';
import { keepChallenge, takeChallenge, type Challenge, type Purpose } from './challenges.js';
import type { RelyingParty } from './relying-party.js';

interface Row {
  id: string;
  credentialId: string;
  publicKey: Buffer;
  counter: string;
  transports: string[];
}

/** Loaded with the first passkey: it brings along what reads certificates of every maker. */
const webauthn = () => import('@simplewebauthn/server');

const OWN: Statement = {
  name: 'own-passkeys',
  text: `select id, credential_id as "credentialId", public_key as "publicKey", counter, transports
         from passkey where person_id = acting_person() order by id limit 20`,
};
const WHO: Statement = {
  name: 'passkey-owner',
  text: 'select email, name from person where id = acting_person()',
};
const ADD: Statement = {
  name: 'add-passkey',
  text: `insert into passkey (network_id, person_id, id, name, credential_id, public_key, counter, transports, created_at)
         values (acting_network(), acting_person(), $1, $2, $3, $4, $5, $6, app_now()) on conflict do nothing`,
};
// A counter that does not grow tells of a copy; most passkeys keep it at nought.
const USED: Statement = {
  name: 'passkey-used',
  text: 'update passkey set counter = $2, used_at = app_now() where id = $1 and (counter < $2 or $2 = 0 and counter = 0) returning id',
};

/** A key on a phone, a computer or a stick that signs a challenge (WebAuthn); it always asks a finger, a face or a PIN. */
@Injectable()
export class Passkeys {
  async optionsToRegister(tx: EntityManager, sessionId: string, party: RelyingParty) {
    const [who] = await ask<{ email: string; name: string }>(tx, WHO);
    const known = await ask<Row>(tx, OWN);
    const options = await (
      await webauthn()
    ).generateRegistrationOptions({
      rpName: 'Palliatieve Kit',
      rpID: party.id,
      userName: who?.email ?? '',
      userDisplayName: who?.name ?? '',
      attestationType: 'none',
      excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await keepChallenge(tx, options.challenge, sessionId, 'registration', party);
    return options;
  }

  /** Names no keys of a witness: which colleague has which is nobody's business before they prove who they are. */
  async optionsToProve(tx: EntityManager, sessionId: string, purpose: Purpose, party: RelyingParty) {
    const known = purpose === 'witness' ? [] : await ask<Row>(tx, OWN);
    const options = await (
      await webauthn()
    ).generateAuthenticationOptions({
      rpID: party.id,
      userVerification: 'required',
      allowCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    });
    await keepChallenge(tx, options.challenge, sessionId, purpose, party);
    return options;
  }

  async register(tx: EntityManager, sessionId: string, name: string, text: string): Promise<boolean> {
    const answer = readAssertion(text);
    const challenge = answer && (await takeChallenge(tx, answer.challenge, sessionId, 'registration'));
    if (!challenge) return false;
    const verified = await (
      await webauthn()
    )
      .verifyRegistrationResponse({
        response: answer.json as unknown as RegistrationResponseJSON,
        ...expected(challenge),
      })
      .catch(() => null);
    if (!verified?.verified) return false;
    const { credential } = verified.registrationInfo;
    const values = [credential.id, Buffer.from(credential.publicKey), credential.counter, credential.transports ?? []];
    await ask(tx, ADD, [uuidv7(), name, ...values]);
    return true;
  }

  /** The transaction is of the passkey's owner; the challenge may have been another's, who asked for a witness. */
  async use(tx: EntityManager, text: string, challenge: Challenge): Promise<boolean> {
    const answer = readAssertion(text);
    const row = answer && (await ask<Row>(tx, OWN)).find(({ credentialId }) => credentialId === answer.id);
    if (!row) return false;
    const { credentialId, publicKey, counter, transports } = row;
    const verified = await (
      await webauthn()
    )
      .verifyAuthenticationResponse({
        response: answer.json as unknown as AuthenticationResponseJSON,
        ...expected(challenge),
        credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter: Number(counter), transports },
      })
      .catch(() => null);
    if (!verified?.verified) return false;
    return (await ask(tx, USED, [row.id, verified.authenticationInfo.newCounter])).length === 1;
  }
}

const expected = ({ challenge, relyingParty, origin }: Challenge) => ({
  expectedChallenge: challenge,
  expectedOrigin: origin,
  expectedRPID: relyingParty,
  requireUserVerification: true,
});
