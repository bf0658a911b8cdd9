import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { coerce, leaveOutNulls } from './coercion.js';
import { loneSurrogatesAsNul, nulPaths } from './invalid-characters.js';
import { PostedForm, withDays } from './forms.js';
import { IS_PLAUSIBLE, withoutSaidToBeSo } from './input/it-is-so.js';
import { BadInput, Problem, type Fault } from './problem.js';
import { without } from './rightly.js';
import type { Language, Told } from './texts.js';
import { webTexts } from './web.text.js';

const PLAIN = new Set<unknown>([String, Number, Boolean, Array, Object, undefined]);
const UNKNOWN = 'whitelistValidation';

/** What came in, form or JSON or query, becomes its input class, or an answer that says which field and why. */
@Injectable()
export class InputPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    const posted = value instanceof PostedForm;
    const given = posted ? withDays(value.fields) : value;
    const isBody = type === 'body' && !Buffer.isBuffer(given);
    const plain = isBody ? loneSurrogatesAsNul(given) : given;
    const nuls = isBody ? nulPaths(plain) : [];
    if (type === 'custom' || type === 'param' || PLAIN.has(metatype)) {
      if (nuls.length > 0) throw new Problem(400, { reason: 'nul-character' });
      return plain;
    }
    const asked = metatype as new () => object;
    return type === 'query'
      ? this.#checked(answered(plain ?? {}), asked, true, nuls, true)
      : this.#checked(plain ?? {}, asked, posted, nuls);
  }

  /** What was kept as it was typed, as whoever typed it would send it now. */
  async kept<T extends object>(typed: object, asked: new () => T): Promise<T> {
    return (await this.#checked(typed, asked, true, [])) as T;
  }

  async #checked(
    plain: unknown,
    asked: new () => object,
    isText: boolean,
    nuls: string[],
    isQuery = false,
  ): Promise<object> {
    if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
      throw new Problem(400, { reason: 'not-an-object' });
    }
    const { said, rest } = withoutSaidToBeSo(plain, asked);
    const input = plainToInstance(asked, rest, { exposeUnsetFields: false });
    leaveOutNulls(input);
    if (isText) coerce(input);
    const found = await validate(input, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
    const faults = found
      .flatMap((error) => faultsIn(error))
      .filter(({ field, mayBeSo }) => !(mayBeSo && said.has(field)));
    const unknown = faults.filter(({ rule }) => rule === UNKNOWN).map(({ field }) => field);
    // Who asks a list by what it does not know must hear it, or takes the whole list for the answer.
    if (unknown.length > 0 && isQuery) throw new BadInput(unknown.map(noSuchFilter));
    if (unknown.length > 0) throw new Problem(400, { reason: 'unknown-field', detail: unknown.join(', ') });
    const known = new Set(faults.map(({ field }) => field));
    const all = [...faults, ...nuls.filter((field) => !known.has(field)).map(strange)];
    const fields = all.map(({ field }) => field);
    if (all.length > 0) throw new BadInput(all, isQuery ? undefined : without(input, fields));
    return input;
  }
}

/** A browser sends every field of a search along; what was left blank was not asked. */
const answered = (query: object): object =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));

const noSuchFilter = (field: string): Fault => ({
  field,
  said: (language) => webTexts(language)('noSuchFilter', { filter: field }),
});

const strange = (field: string): Fault => ({ field, said: (language) => webTexts(language)('checkAnswer') });

function faultsIn(error: ValidationError, before = ''): (Fault & { rule: string })[] {
  const field = before + error.property;
  const inner = (error.children ?? []).flatMap((child) => faultsIn(child, `${field}.`));
  // Decorators run from the bottom up, so the last one noted is the first one written.
  const rule = Object.keys(error.constraints ?? {}).at(-1);
  if (rule === undefined) return inner;
  const told = error.contexts?.[rule] as Told['context'] | undefined;
  const missing = error.value === undefined || error.value === null || error.value === '';
  const said = (language: Language) => saidBy(language, rule, missing, told);
  return [{ field, rule, said, mayBeSo: rule === IS_PLAUSIBLE }, ...inner];
}

function saidBy(language: Language, rule: string, missing: boolean, told?: Told['context']): string {
  const own = told?.words.find(language, told.key, told.values);
  if (own !== undefined) return own;
  const t = webTexts(language);
  if (rule === 'isIn' || rule === 'isEnum' || rule === 'equals') return t('chooseOne');
  if (missing) return t('fillIn');
  return rule === 'maxLength' || rule === 'isLength' ? t('tooLong') : t('checkAnswer');
}
