/** As many as one case has. */
export const MOST_HOME_CARE = 6;

/** Who nurses at home: an organisation, perhaps which team of it, and a number that answers at night. */
export interface HomeCareTeam {
  organisationId: string;
  team: string | null;
  phone: string | null;
}
/** As somebody reads and phones it; without a number of its own by that of the organisation. */
export interface HomeCareNumber {
  name: string;
  team: string | null;
  phone: string | null;
}

/** Of those that a request names, in its order. */
export const numbersIn = (
  all: readonly HomeCareTeam[],
  organisations: readonly { id: string; name: string; phone: string | null }[],
): HomeCareNumber[] =>
  all.flatMap(({ organisationId, team, phone }) => {
    const known = organisations.find(({ id }) => id === organisationId);
    return known ? [{ name: known.name, team, phone: phone ?? known.phone }] : [];
  });

/** "Thuiszorg Voorbeeld, team Zuid" */
export const homeCareCalled = ({ name, team }: Pick<HomeCareNumber, 'name' | 'team'>): string =>
  [name, team].filter(Boolean).join(', ');
