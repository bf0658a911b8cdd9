import 'reflect-metadata';
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Asked } from './asked.js';
import type { Redirect } from './redirect.js';
import type { Exported } from './export/exported.js';
import type { Words } from './texts.js';
import { ViewContext, type View } from './view.js';

export interface PageProps<D> {
  data: D;
  view: View;
}
export type PageComponent<D> = (props: PageProps<D>) => VNode;
export type Params = Readonly<Record<string, string>>;

type Verdict<V> = V | { ok: true; value: V } | { ok: false; refusal: string };
type Handler<V> = (...asked: never[]) => Verdict<V> | Promise<Verdict<V> | Redirect>;
type MethodDecoratorOf<V> = <H extends Handler<V>>(
  target: object,
  name: string,
  descriptor: TypedPropertyDescriptor<H>,
) => void;

/** Asked of the controller itself, with what its form asks; whoever may send a form may see it, which a test holds. */
type Again<D> = (controller: never, asked: Asked) => Verdict<D> | Promise<Verdict<D>>;

export interface PageOptions<V, D = unknown> {
  /** What the page shows again, with what was typed, when the answer is no: mostly the form of the same controller. */
  again?: Again<D>;
  /** Where a form that is not right was kept: a browser goes there to read its faults, at an address that can be loaded again. */
  keptAt?: (controller: never, asked: Asked) => Promise<Redirect | null>;
  /** Which rules judge a form of which some fields cannot be read, by those that can: whoever sends it hears of all its faults at once. */
  besides?: (controller: never, rightly: never, asked: Asked) => unknown;
  /** Where a browser goes after yes; the same address when left out. */
  next?: (value: V, params: Params) => string;
  /** Made with one click in a row of a list: a browser stays in that list. */
  staysInList?: true;
  /** Where a browser goes at once when the answer is one thing; null when there is something to show. */
  opens?: (value: V) => string | null;
  /** The key of the sentence shown once after yes; the answer's own fields fill its places. */
  said?: string;
  /** Shown instead of going somewhere, for what may be seen only once. */
  done?: PageComponent<V>;
  /** Where the words of refusals and of `said` are; the first catalogue that has the key counts. */
  texts?: Words | readonly Words[];
  /** How what it shows goes along in a file, at the same address with `format=csv` or `format=xlsx`. */
  exported?: Exported<D>;
  /** The status of yes in JSON, when it is not Nest's. */
  status?: number;
}

export interface PageRoute {
  component: PageComponent<unknown>;
  options: PageOptions<unknown>;
}

const PAGE = Symbol('page');

export function Page<D>(component: PageComponent<D>): MethodDecoratorOf<D>;
export function Page<D, V = unknown>(
  component: PageComponent<D>,
  options: PageOptions<V, NoInfer<D>>,
): MethodDecoratorOf<V>;
export function Page<D, V>(component: PageComponent<D>, options: PageOptions<V, D> = {}): MethodDecoratorOf<V> {
  return (_target, _name, descriptor) => {
    Reflect.defineMetadata(PAGE, { component, options }, descriptor.value as object);
  };
}

export function pageOf(handler: object): PageRoute | undefined {
  return Reflect.getMetadata(PAGE, handler) as PageRoute | undefined;
}

export function renderPage<D>(component: PageComponent<D>, data: D, view: View): string {
  const page = h(component as (props: PageProps<D>) => VNode, { data, view });
  return `<!doctype html>${renderToString(h(ViewContext.Provider, { value: view }, page))}`;
}

export function wordsFor({ texts }: PageOptions<never>): readonly Words[] {
  if (texts === undefined) return [];
  return 'find' in texts && typeof texts.find === 'function' && !Array.isArray(texts)
    ? [texts as Words]
    : (texts as readonly Words[]);
}
