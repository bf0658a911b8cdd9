const IDS = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The words of a page without its ids: of enough random digits some spell a year or a postcode. */
export function withoutIds(text: string): string {
  return text.replaceAll(IDS, 'id');
}
