export const FIRST = 100_000_000_000; // twelve digits, so that a number can be told from every other one in a statement
export const kitId = (n) => `00000000-0000-7004-8000-${n}`;

/**
 * How many networks share the cases. With more than one, pgbench has a script for each and prepares them all on every connection,
 * which weighs on a short run: one gives the fairer ratio, more the shelves of a whole country.
 */
export const NETWORKS = 1;
