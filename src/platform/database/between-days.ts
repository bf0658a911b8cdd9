const startOf = (day: string) => `(${day})::timestamp at time zone 'Europe/Amsterdam'`;

/** From the first day until the last, both as parameters that may be empty; the column stays as it is, so that its index serves. */
export const betweenDays = (moment: string, from: `$${number}`, until: `$${number}`): string =>
  `(${from}::text is null or ${moment} >= ${startOf(`${from}::date`)})
   and (${until}::text is null or ${moment} < ${startOf(`${until}::date + 1`)})`;
