/** What holds for every one of several is said once, for all of them. */
export const sharedBy = (words: readonly (string | null)[]): string | null =>
  words.length > 1 && new Set(words).size === 1 ? (words[0] ?? null) : null;
