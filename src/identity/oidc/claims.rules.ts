import type { Role } from '../../platform/actor.js';
import type { OidcConfig } from '../../platform/oidc-config.js';

export type Claims = Readonly<Record<string, unknown>>;
/** Where somebody works, as the identity provider says. */
export interface ClaimedPlace {
  agb: string;
  role: Role;
}
/** Where somebody works, as we know it. */
export interface KnownPlace {
  organisationId: string;
  role: Role;
  agb: string | null;
}

/**
 * One organisation with its roles, or as many organisations as roles, side by side. Anything else could mean more than was meant,
 * so it means nothing.
 */
export function claimedPlaces(claims: Claims, oidc: OidcConfig): ClaimedPlace[] {
  const organisations = wordsIn(claims[oidc.organisationClaim]);
  const codes = wordsIn(claims[oidc.roleClaim]);
  const [only] = organisations;
  const pairs =
    organisations.length === 1 && only !== undefined
      ? codes.map((code) => [only, code] as const)
      : organisations.length === codes.length
        ? organisations.map((agb, n) => [agb, codes[n] ?? ''] as const)
        : [];
  return pairs.flatMap(([agb, code]) =>
    oidc.roles.filter((known) => known.code === code).map(({ role }) => ({ agb, role })),
  );
}

/** A claim never makes a right: only what we know and the claims support. */
export function supportedPlaces<P extends KnownPlace>(known: readonly P[], claimed: readonly ClaimedPlace[]): P[] {
  return known.filter((place) => claimed.some(({ agb, role }) => agb === place.agb && role === place.role));
}

/** Whether the provider is as sure of somebody as a second factor of our own would make us. */
export const isSureEnough = (claims: Claims, { acr }: OidcConfig): boolean =>
  typeof claims['acr'] === 'string' && acr.includes(claims['acr']);

/** Whether a claim that is asked for is missing, so that the provider may be asked for more. */
export const lacks = (claims: Claims, { organisationClaim, roleClaim }: OidcConfig): boolean =>
  claims[organisationClaim] === undefined || claims[roleClaim] === undefined;

function wordsIn(claim: unknown): string[] {
  const words = Array.isArray(claim) ? (claim as unknown[]) : [claim];
  return words.every((word): word is string => typeof word === 'string' && word !== '') ? words : [];
}
