import { IsRaw } from '../web/input/text.decorator.js';
import type { Told } from '../web/texts.js';

/** What somebody typed as a password, of now or to be: whether it is a good one is asked elsewhere. */
export const IsPassword = (told?: Told) => IsRaw(1, 1000, told);
