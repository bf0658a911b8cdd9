export const FIRST = 100_000_000_000; // twelve digits, so that a number can be told from every other one in a statement
export const kitId = (n) => `00000000-0000-7004-8000-${n}`;
