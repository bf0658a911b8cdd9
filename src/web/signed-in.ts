import type { Actor, OrganisationKind, Role } from '../platform/actor.js';

/** With what somebody proves that it is them. */
export const PROOFS = ['password', 'code', 'recovery-code', 'passkey', 'provider'] as const;
export type Proof = (typeof PROOFS)[number];

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
  /** Whether they may act for somebody else too: another organisation, or in another role. */
  mayChoose?: boolean;
  /** When they last proved that it is them; signing and destroying ask for a fresh proof. */
  confirmedAt: Date;
  /** And with what; a machine never does. */
  confirmedWith: Proof | null;
  /** When they last asked something themselves, and when the session ends however busy they are. */
  seenAt: Date;
  expiresAt: Date;
  actor: Actor;
}

/** What a sign-in still asks, and where. */
export const STEPS = {
  'second-factor': '/session/second-factor',
  'set-up': '/session/set-up',
  choose: '/session/organisation',
} as const;
export type Step = keyof typeof STEPS;

/** Somebody whose sign-in is not finished: they may do what its next step asks, and nothing else. */
export interface SigningIn {
  sessionId: string;
  csrfToken: string;
  step: Step;
  person: { id: string; name: string };
  /** For how many organisations and roles they may act now. */
  places: number;
  /** For their own second factors and session; no route but those of the steps ever gets it. */
  actor: Actor;
}

declare module 'fastify' {
  interface FastifyRequest {
    signedIn?: SignedIn;
    signingIn?: SigningIn;
    nonce: string;
    /** Why it was not done, in a word of ours: for the log. */
    refusedFor?: string;
  }
}
