/** For a statement: a closed set of words out of the code, so that the list stands once. Never what somebody typed. */
export const oneOf = (words: readonly string[]): string => `in (${words.map((word) => `'${word}'`).join(', ')})`;
