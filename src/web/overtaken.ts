import { PostedForm } from './forms.js';
import type { DrawnField, DrawnForm } from './drawn-form.js';
import { filledIn, merge } from './merging.rules.js';
import type { FieldError } from './problem.js';
import type { Typed } from './view.js';
import type { Language } from './texts.js';
import { webTexts } from './web.text.js';

/** A form that was sent about another version than the one that is stored now. */
export interface Overtaken {
  form: PostedForm;
  version: string;
  /** In words: what somebody else changed and the sender left alone. */
  taken: string[];
  /** By the field's path, what is stored now: both changed it. */
  clashes: ReadonlyMap<string, DrawnField>;
  /** Nothing is left to ask: it can be saved as if it had been filled in just now. */
  canBeSaved: boolean;
}

/** Null when the form is about what is stored now, or about nothing that has versions. */
export function overtakenBy(
  drawn: readonly DrawnForm[],
  body: unknown,
  method: string,
  path: string,
): Overtaken | null {
  if (!(body instanceof PostedForm) || body.envelope.version === undefined) return null;
  const now = drawn.find((form) => form.action === path && form.method === method);
  // What it was about is there no more: the form stands as it was typed
  if (!now || now.version === body.envelope.version || (!now.merges && body.was.size > 0)) return null;
  const { taken, clashes } = merge(body.was, withItsFile(body), now.fields);
  const fields = taken.map((path) => [path, now.fields.get(path) as DrawnField] as const);
  const followed = fields.filter(([, { kind }]) => kind !== 'file').flatMap((each) => filledIn(...each));
  return {
    form: body.with(followed, now.version),
    version: now.version,
    taken: fields.map(([, { label }]) => label),
    clashes: new Map(clashes.map((field) => [field, now.fields.get(field) as DrawnField])),
    canBeSaved: now.merges && body.was.size > 0 && clashes.length === 0,
  };
}

/** On top of the page, each with a way to its field. */
export function clashesInWords(clashes: Overtaken['clashes'], language: Language): FieldError[] {
  const t = webTexts(language);
  return [...clashes].map(([field, { label }]) => ({ field, message: t('bothChanged', { field: label }) }));
}

/** Who chose no file leaves the one that is there. */
function withItsFile({ asSent, was, file }: PostedForm): Typed {
  const there = was.get('file');
  return file ? new Map([...asSent, ['file', [file.name]]]) : there ? new Map([...asSent, ['file', there]]) : asSent;
}
