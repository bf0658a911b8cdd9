import type { Actor, OrganisationKind, Role } from '../platform/actor.js';

export interface SignedIn {
  sessionId: string;
  csrfToken: string;
  person: { id: string; name: string };
  organisation: { id: string; name: string; kind: OrganisationKind };
  role: Role;
  /** When the password was last given; signing and destroying ask for a fresh one. */
  confirmedAt: Date;
  actor: Actor;
}

declare module 'fastify' {
  interface FastifyRequest {
    signedIn?: SignedIn;
    nonce: string;
  }
}
