/** `lines[0][slot]`, `lines.0.slot` and `symptoms[]` are ways to write the same place. */
export function placesIn(name: string): string[] {
  return name
    .replaceAll(/\[([^\]]*)\]/g, '.$1')
    .split('.')
    .filter((place, index, places) => place !== '' || index < places.length - 1);
}

export function idOf(name: string): string {
  return placesIn(name).filter(Boolean).join('-');
}

/** A path of our own and nothing else, so that nobody is sent away by a link they were given. */
export function isOwnPath(path: unknown): path is string {
  return typeof path === 'string' && /^\/(?![/\\])[^\u0000-\u0020\\]*$/.test(path);
}
