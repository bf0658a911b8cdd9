import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from './description.js';

export type Api = Client<paths>;
export interface Account {
  email: string;
  password: string;
  code: string;
}

/** A person with a cookie, and the token against forged requests that goes with it. */
export async function signedIn(baseUrl: string, { email, password, code }: Account): Promise<Api> {
  const session = new Session();
  const api = createClient<paths>({ baseUrl, headers: { Accept: 'application/json' } });
  api.use(session.middleware, ONCE);
  const begun = done(await api.POST('/session', { body: { email, password } }));
  session.csrfToken = begun.csrfToken;
  if ('next' in begun) {
    const inside = done(await api.POST('/session/second-factor', { body: { code } }));
    session.csrfToken = inside.csrfToken;
    if ('next' in inside) throw new Error(`still to do: ${inside.next}`);
  }
  return api;
}

/** A system with a token of its organisation. */
export function systemWith(baseUrl: string, token: string): Api {
  const headers = { Accept: 'application/json', Authorization: `Bearer ${token}` };
  const api = createClient<paths>({ baseUrl, headers });
  api.use(ONCE);
  return api;
}

interface Answered<T> {
  data?: T;
  error?: { title: string; reason?: string; errors?: { field: string; message: string }[] };
  response: Response;
}

/** What was asked for; otherwise why not, in the words of the description. */
export function done<T>({ data, error, response }: Answered<T>): T {
  if (data !== undefined) return data;
  const fields = error?.errors?.map(({ field, message }) => `${field}: ${message}`).join('; ') ?? '';
  throw new Error(`${response.url}: ${String(response.status)} ${error?.reason ?? error?.title ?? ''} ${fields}`);
}

/** Each command has a key of its own. */
const ONCE: Middleware = {
  onRequest({ request }) {
    if (request.method === 'POST') request.headers.set('Idempotency-Key', crypto.randomUUID());
  },
};

/** What a browser does by itself. */
class Session {
  csrfToken = '';
  #cookie = '';

  readonly middleware: Middleware = {
    onRequest: ({ request }) => {
      if (this.#cookie) request.headers.set('Cookie', this.#cookie);
      if (this.csrfToken) request.headers.set('X-CSRF-Token', this.csrfToken);
    },
    onResponse: ({ response }) => {
      const [set] = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
      if (set) this.#cookie = set;
    },
  };
}
