import 'reflect-metadata';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import { IS_PLAUSIBLE } from './input/it-is-so.js';

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
type Known = Record<string, unknown>;

const described = new WeakSet<object>();
const OPTIONAL = 'conditionalValidation';
const NESTED = 'nestedValidation';
const IT_IS_SO: ApiPropertyOptions = {
  ...{ type: 'string', isArray: true, required: false },
  description: 'The fields that are as they were sent although the answer before asked about them (mayBeSo).',
};
/** What each rule says of a field, in the words of OpenAPI. */
const SAYS: Readonly<Record<string, (asked: readonly unknown[]) => Known>> = {
  isIn: ([values]) => ({ enum: typeof values === 'function' ? (values as () => unknown[])() : values }),
  equals: ([value]) => ({ enum: [value] }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isBoolean: () => ({ type: 'boolean' }),
  isUuid: () => ({ format: 'uuid' }),
  isEmail: () => ({ format: 'email' }),
  isISO8601: () => ({ format: 'date-time' }),
  min: ([least]) => ({ minimum: least }),
  max: ([most]) => ({ maximum: most }),
  minLength: ([least]) => ({ minLength: least }),
  maxLength: ([most]) => ({ maxLength: most }),
  isLength: ([minLength, maxLength]) => ({ minLength, maxLength }),
  matches: ([pattern]) => (pattern instanceof RegExp ? { pattern: pattern.source } : {}),
};

/** The rules by which an input is judged are also its description: nothing is written twice. */
export function describeInput(input: unknown): void {
  if (typeof input !== 'function' || described.has(input)) return;
  describeFields(input);
  if (asks(input)) ApiProperty({ ...IT_IS_SO })(input.prototype as object, 'itIsSo');
}

function describeFields(input: object & { prototype: unknown }): void {
  if (described.has(input)) return;
  described.add(input);
  for (const [field, rules] of rulesOf(input)) describeField(input.prototype as object, field, rules);
}

/** Whether a field of it, or of what it holds, may be answered with "it is so". */
function asks(input: unknown): boolean {
  if (typeof input !== 'function') return false;
  return [...rulesOf(input)].some(
    ([field, rules]) =>
      rules.some(({ name }) => name === IS_PLAUSIBLE) ||
      (rules.some(({ type }) => type === NESTED) &&
        asks(madeOf(input.prototype as object, field, isList(input.prototype as object, field, rules)))),
  );
}

function rulesOf(input: object): Map<string, Rule[]> {
  const byField = new Map<string, Rule[]>();
  const all = getMetadataStorage().getTargetValidationMetadatas(input as new () => object, '', false, false);
  for (const rule of all) byField.set(rule.propertyName, [...(byField.get(rule.propertyName) ?? []), rule]);
  return byField;
}

function describeField(prototype: object, field: string, rules: readonly Rule[]): void {
  const declared: unknown = Reflect.getMetadata('design:type', prototype, field);
  const isArray = isList(prototype, field, rules);
  const inner = rules.some(({ type }) => type === NESTED) ? madeOf(prototype, field, isArray) : undefined;
  if (typeof inner === 'function') describeFields(inner);
  const said = Object.assign(
    {},
    ...rules.map(
      ({ name = '', constraints = [] }: Partial<Rule>) => SAYS[name]?.(constraints) ?? limitsIn(constraints),
    ),
  ) as Known;
  const type =
    inner ?? said['type'] ?? (isArray || declared === undefined || declared === Object ? 'string' : declared);
  const required = !rules.some((rule) => rule.type === OPTIONAL);
  ApiProperty({ ...said, type, isArray, required } as ApiPropertyOptions)(prototype, field);
}

const isList = (prototype: object, field: string, rules: readonly Rule[]): boolean =>
  Reflect.getMetadata('design:type', prototype, field) === Array || rules.some(({ each }) => each);

/** A kind of text brings its limits along. */
const limitsIn = ([limits]: readonly unknown[]): Known =>
  typeof limits === 'object' && limits !== null && 'maxLength' in limits ? limits : {};

/** Which class a nested field becomes: what reading an empty one makes of it. */
function madeOf({ constructor }: object, field: string, isArray: boolean): unknown {
  const made = plainToInstance(constructor as new () => Known, { [field]: isArray ? [{}] : {} })[field];
  const inner = (Array.isArray(made) ? made[0] : made) as object | undefined;
  return inner?.constructor === Object ? undefined : inner?.constructor;
}
