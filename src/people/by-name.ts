/** As a Dutch list of names goes, and not as bytes do: É beside E, De Plaats beside de Plaats. The index has the same words. */
export const inDutch = (of: string) => `${of}.name collate "nl-x-icu"`;

export const byName = (of: string): string => `${inDutch(of)}, ${of}.id`;
