import type { Actor, OrganisationKind, Role } from '../platform/actor.js';

export interface SignedIn {
  sessionId: string;
  csrfToken: string;
  /** A machine is told by the id and name of its token. */
  person: { id: string; name: string };
  /** Not a person: it proves nothing on the spot, so it signs nothing, witnesses nothing and administers nothing. */
  machine?: true;
  organisation: { id: string; name: string; kind: OrganisationKind };
  role: Role;
  /** Whether this person has a second factor; it is then what proves that it is them. */
  secondFactor: boolean;
  /** When they last proved that it is them; signing and destroying ask for a fresh proof. */
  confirmedAt: Date;
  actor: Actor;
}

declare module 'fastify' {
  interface FastifyRequest {
    signedIn?: SignedIn;
    nonce: string;
  }
}
