import { isKind } from '../web/input/kind.js';
import { tidyLine } from '../web/input/tidy.js';
import { plainForm, plainRoute } from './product-words.js';

/** One of the closed words, however a list writes it: what cannot be read stays, to be refused. */
const oneOfTheWords = (name: string, plain: (text: string) => string | null) =>
  isKind({
    ...{ name, limits: { minLength: 1, maxLength: 60 } },
    tidy: (text) => plain(tidyLine(text)) ?? tidyLine(text),
    fits: (text) => plain(text) === text,
  });

/** What it comes in, with its content in millilitres where it has one: "ampul 3 ml". */
export const IsProductForm = oneOfTheWords('isProductForm', plainForm);
export const IsProductRoute = oneOfTheWords('isProductRoute', plainRoute);
