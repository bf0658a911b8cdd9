/** As a Dutch list of names goes, and not as bytes do: É beside E, De Plaats beside de Plaats. The index has the same words. */
const inDutch = (of: string) => `${of}.name collate "nl-x-icu"`;

export const byName = (of: string): string => `${inDutch(of)}, ${of}.id`;

/** What follows on the row of a table that $1 names. */
export const afterInNames = (of: string, table: 'person' | 'organisation'): string =>
  `(${byName(of)}) > (select ${byName('a')} from ${table} a where a.id = $1)`;
