import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DrawnForm } from './drawn-form.js';
import type { FieldError } from './problem.js';
import type { ShownFilter } from './kept-filters.js';
import type { MenuItem } from './menu.js';
import type { Filter } from './filter.js';
import type { SignedIn } from './signed-in.js';
import type { Language } from './texts.js';

/** What was typed, by the field's path (`patient.bsn`; a day's parts as `birthDate.day`). */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** Everything a page knows besides its data: who reads it, in what language, and what went wrong. */
export interface View {
  language: Language;
  path: string;
  /** The path with its question: a filtered list in another language is the same list. */
  address: string;
  networkName: string;
  signedIn: SignedIn | null;
  /** A sign-in was begun and is not finished. */
  signingIn: boolean;
  csrfToken: string;
  menu: MenuItem[];
  flash: string | null;
  typed: Typed | null;
  errors: FieldError[];
  /** Somebody else saved after this form was drawn, and both changed these: beside what was typed stands what is stored. */
  clashes?: ReadonlyMap<string, unknown>;
  /** Filled by the forms of a page, for whoever compares one that was sent with what is stored. */
  drawnForms?: DrawnForm[];
  /** Within a form of something with a version: its fields say there what they hold. */
  drawnForm?: DrawnForm;
  /** Within one of several forms that is not the one that was sent: tells its fields from those of the others. */
  formPlace?: string;
  /** The list that this page was opened from, as it was then. */
  cameFrom?: string | null;
  nonce: string;
  demonstration: boolean;
  /** The filters that whoever looks has kept for this list. */
  keptFilters: readonly ShownFilter[];
  /** Filled by what a list can be asked with, for the file that names what was asked. */
  drawnFilters?: Filter[];
  /** What is shown can go along as a file. */
  isExported?: boolean;
  now: Date;
}

export const ViewContext = createContext<View | null>(null);

export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('A part was drawn outside a page: render it with renderPage or inside <Layout>');
  return view;
}
