import type { PostedForm } from '../../web/forms.js';
import { placesIn } from '../../web/path.js';

/** A field and what was typed in it; several values where several could be chosen. */
export interface TypedField {
  name: string;
  values: string[];
}
export interface TypedForm {
  /** Where it was going. */
  path: string;
  method: string;
  /** What the page on which it stood is called. */
  title?: string;
  fields: TypedField[];
}

export const MOST_FIELDS = 500;
export const LONGEST_PATH = 500;
const METHODS = ['POST', 'PATCH', 'PUT', 'DELETE'];
/** What proves who somebody is: it is typed again, never kept. */
const PROOF = /^(.*password.*|code|passkey|secret|token)$/i;
/** Signing in and confirming are what one is led away to; whom somebody looked for is typed again. */
const NOT_KEPT = /^\/(session|sign-in|find)(\/|\?|$)/;

/** About which version it was, and what its fields held then: what somebody else saved since is not typed over. */
const ABOUT = ['_version', '_was'];

/** What may be kept of it, or null when there is nothing: the token and the key, proofs and blanks never are. */
export function keepable({ path, method, title, fields }: TypedForm): TypedForm | null {
  const telling = fields.filter(({ name, values }) => mayKeep(name) && values.some((value) => value.trim() !== ''));
  const fine = METHODS.includes(method) && path.length <= LONGEST_PATH && !NOT_KEPT.test(path);
  const isTelling = telling.some(({ name }) => !ABOUT.includes(name));
  return fine && isTelling && telling.length <= MOST_FIELDS ? { path, method, title, fields: telling } : null;
}

function mayKeep(name: string): boolean {
  const places = placesIn(name).filter(Boolean);
  return (
    (ABOUT.includes(name) || !name.startsWith('_')) && places.length > 0 && !places.some((place) => PROOF.test(place))
  );
}

export function typedIn(path: string, method: string, form: PostedForm): TypedForm {
  const { version, was } = form.envelope;
  const about = Object.entries({ _version: version, _was: was }).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, values: [value] }],
  );
  const typed = [...form.typed].map(([name, values]) => ({ name, values: [...values] }));
  return { path, method, fields: [...about, ...typed] };
}
