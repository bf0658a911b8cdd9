import type { Answer, Client } from './client.js';

interface Versioned {
  id?: string;
  version: number;
}

/** Approves a version of the standard, or a substitution in one, as it stands now. */
export async function approve<T = Record<string, never>>(
  who: Client,
  path: string,
  body: object = {},
): Promise<Answer<T>> {
  const [, standard = '', substitution] = /^(\/standards\/[^/]+)(?:\/substitutions\/([^/]+))?$/.exec(path) ?? [];
  if (substitution === undefined) {
    const { version } = (await who.get<Versioned>(standard)).body;
    return who.post<T>(`${path}/approval`, body, { version });
  }
  const { items } = (await who.get<{ items: Versioned[] }>(`${standard}/substitutions`)).body;
  const version = items.find(({ id }) => id === substitution)?.version;
  return who.post<T>(`${path}/approval`, body, { version });
}
