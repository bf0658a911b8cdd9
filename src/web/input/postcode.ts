/** '2512 ab' as the post prints it, '2512AB', or null. SA, SD and SS are never given out. */
export function plainPostcode(text: string): string | null {
  const postcode = text.replace(/\s/g, '');
  return /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/i.test(postcode) ? postcode.toUpperCase() : null;
}

export function pc4Of(postcode: string): string {
  return postcode.slice(0, 4);
}
