/** The address of the next part of a list: with everything that was asked of this one. */
export function nextPage(path: string, asked: object, cursor: string): string {
  const given = Object.entries({ ...asked, cursor } as Record<string, string | number | boolean | undefined>);
  const kept = given.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]));
  return `${path}?${new URLSearchParams(kept).toString()}`;
}
