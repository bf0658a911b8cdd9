import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';
import { sourceFiles } from './setup/source-files.js';

/** What a person types is of a kind (`web/input/`), which tidies it and knows its limit; what a machine says has a closed form. */
const KINDS =
  'isName isLine isNote isReason isRaw isPhone isMailAddress isPostcode isDay isBirthDate isInitials isHouseNumberSuffix isBsn isBig isAgb isProductCode isGtin isMakerCode isPackCode isLot isSlotCode isBoxCode isSealOnBox isExpiry isEgfr isYearAndNumber isPostcodeAreas isProductForm isProductRoute'.split(
    ' ',
  );
const MACHINE = ['matches', 'isIn', 'isUuid', 'isBoolean', 'equals'];
const TEXT = [...KINDS, ...MACHINE];
/** Of a draft, which keeps whatever was typed. */
const OWN = 'isAnswer isAnswers'.split(' ');
const LIST = ['arrayMaxSize', 'arrayUnique'];
const INNER = ['nestedValidation', 'isObject'];

interface Field {
  name: string;
  type: string;
  rules: string[];
}

async function fields(): Promise<Field[]> {
  const found: Field[] = [];
  for (const { name } of sourceFiles().filter(({ name }) => name.endsWith('.input.ts'))) {
    const module = (await import(`../${name.replace(/\.ts$/, '.js')}`)) as Record<string, unknown>;
    for (const [called, input] of Object.entries(module)) if (isClass(input)) found.push(...fieldsOf(called, input));
  }
  return found;
}

const isClass = (value: unknown): value is new () => object =>
  typeof value === 'function' && /^class /.test(String(value));

function fieldsOf(called: string, input: new () => object): Field[] {
  const noted = getMetadataStorage().getTargetValidationMetadatas(input, '', false, false);
  return [...new Set(noted.map(({ propertyName }) => propertyName))].map((property) => {
    const type = Reflect.getMetadata('design:type', input.prototype as object, property) as
      { name?: string } | undefined;
    const rules = noted.filter(({ propertyName }) => propertyName === property).map(({ name, type }) => name ?? type);
    return { name: `${called}.${property}`, type: type?.name ?? 'Object', rules };
  });
}

function isLimited({ type, rules }: Field): boolean {
  const has = (...names: string[]) => names.some((name) => rules.includes(name));
  if (type === 'Boolean') return has('isBoolean', 'equals', 'isIn');
  if (type === 'Number') return has('isIn') || (has('min') && has('max') && has('isInt', 'isNumber'));
  if (type === 'Array') return has(...LIST) && has(...TEXT, ...OWN, ...INNER, 'min', 'isInt');
  return has(...TEXT, ...OWN, ...INNER) || (has('min') && has('max'));
}

test('every field that may be sent has its limit: no text without end, no number without range, no list without size', async () => {
  const all = await fields();
  expect(all.length).toBeGreaterThan(250);
  expect(all.filter((field) => !isLimited(field)).map(({ name, rules }) => `${name}: ${rules.join(' ')}`)).toEqual([]);
});
