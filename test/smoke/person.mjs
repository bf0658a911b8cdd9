import { randomUUID } from 'node:crypto';

/** Somebody who uses the application over HTTP, as JSON; each answer must have the status that is expected of it. */
export class Person {
  constructor(url, cookie, token, who) {
    Object.assign(this, { url, cookie, token, ...who });
  }

  static async signIn(url, email, password = 'demo') {
    const stranger = new Person(url, '', '', { email });
    const { body, cookie } = await stranger.ask('POST', '/session', { email, password }, 200);
    const { csrfToken, organisation, role } = body;
    return new Person(url, cookie, csrfToken, { email, organisation, role });
  }

  get(path, status = 200) {
    return this.ask('GET', path, undefined, status).then(({ body }) => body);
  }

  post(path, body = {}, status = 200) {
    return this.ask('POST', path, body, status).then(({ body: answer }) => answer);
  }

  patch(path, body, status = 200) {
    return this.ask('PATCH', path, body, status).then(({ body: answer }) => answer);
  }

  /** What a browser would show. */
  async page(path) {
    const answer = await fetch(this.url + path, { headers: { accept: 'text/html', cookie: this.cookie } });
    return answer.text();
  }

  async ask(method, path, body, status) {
    const headers = { accept: 'application/json', cookie: this.cookie, 'x-csrf-token': this.token };
    if (body) Object.assign(headers, { 'content-type': 'application/json', 'idempotency-key': randomUUID() });
    const answer = await fetch(this.url + path, { method, headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    const said = answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
    if (answer.status !== status) {
      throw new Error(`${this.email}: ${method} ${path} gave ${answer.status}, not ${status}\n${text.slice(0, 1500)}`);
    }
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
    return { body: said, cookie: cookie.filter((one) => !one.endsWith('=')).join('; ') };
  }
}
