/** What a unit comes in, with what else lists call it. The first word is kept. */
const FORMS = {
  ampul: ['ampullen', 'amp', 'ampoule'],
  flacon: ['flesje', 'vial', 'injectieflacon', 'infuusflacon'],
  spuit: ['wegwerpspuit', 'injectiespuit', 'inj.spuit', 'syringe'],
  patroon: ['cartridge'],
  neusspray: ['nasal spray'],
  tablet: ['tabletten', 'tabl', 'tab', 'smelttablet', 'zuigtablet'],
  capsule: ['capsules', 'caps'],
  zetpil: ['zetpillen', 'supp', 'suppositorium'],
  pleister: ['pleisters', 'patch'],
  fles: ['flessen', 'bottle'],
  sachet: ['zakje', 'sachets'],
  zak: ['infuuszak', 'bag'],
  tube: ['tubes'],
  klysma: ['microklysma', 'enema'],
} as const satisfies Record<string, readonly string[]>;
export type ProductForm = keyof typeof FORMS;
export const PRODUCT_FORMS = Object.keys(FORMS) as ProductForm[];

/** By which way it is given. */
const ROUTES = {
  's.c.': ['subcutaan', 'onderhuids', 'subcutaneous'],
  'i.m.': ['intramusculair', 'intramuscular'],
  'i.v.': ['intraveneus', 'intravenous'],
  parenteraal: ['parenteral', 'injectie'],
  nasaal: ['nasal', 'neus'],
  buccaal: ['buccal', 'oromucosaal', 'wangzak', 'sublinguaal'],
  oraal: ['oral', 'p.o.', 'per os'],
  rectaal: ['rectal'],
  urethraal: ['urethral', 'intra-urethraal'],
  transdermaal: ['transdermal'],
  cutaan: ['cutaneous', 'huid'],
  oplosmiddel: ['solvent', 'verdunning'],
} as const satisfies Record<string, readonly string[]>;
export type ProductRoute = keyof typeof ROUTES;
export const PRODUCT_ROUTES = Object.keys(ROUTES) as ProductRoute[];

const bare = (text: string) => text.toLowerCase().replaceAll(/[\s.]/g, '');
const readFrom = <W extends string>(words: Record<W, readonly string[]>): ReadonlyMap<string, W> =>
  new Map((Object.keys(words) as W[]).flatMap((word) => [word, ...words[word]].map((said) => [bare(said), word])));
const FORM_OF = readFrom<ProductForm>(FORMS);
const ROUTE_OF = readFrom<ProductRoute>(ROUTES);
/** "ampul 3 ml", "3 ml" left out. */
const CONTENT = /^(.*?)(?: (\d{1,4}(?:[.,]\d{1,2})?) ?ml)?$/i;

/** As it is kept; null for what is none of the words. */
export const plainRoute = (text: string): ProductRoute | null => ROUTE_OF.get(bare(text)) ?? null;

export function plainForm(text: string): string | null {
  const { form, content } = formParts(text);
  return form && withContent(form, content ?? undefined);
}

/** What it comes in, and how many millilitres are in one. */
export function formParts(text: string): { form: ProductForm | null; content: string | null } {
  const [, container = '', content = null] = CONTENT.exec(text.trim()) ?? [];
  return { form: FORM_OF.get(bare(container)) ?? null, content };
}

/** One that says it already stays as it is. */
export const withContent = (form: string, content: string | undefined): string =>
  content === undefined || / \d/.test(form) ? form : `${form} ${content} ml`;
