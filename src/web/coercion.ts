import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';

const BY_RULE: Readonly<Record<string, unknown>> = {
  isBoolean: Boolean,
  isNumber: Number,
  isInt: Number,
  isArray: Array,
};

/** What a field of an input class asks for: its declared type, or what its rules say when that is a union. */
function askedBy(input: object, field: string): unknown {
  const declared: unknown = Reflect.getMetadata('design:type', input, field);
  if (declared !== undefined && declared !== Object) return declared;
  return getMetadataStorage()
    .getTargetValidationMetadatas(input.constructor, '', false, false)
    .filter(({ propertyName }) => propertyName === field)
    .map(({ name }) => BY_RULE[name ?? ''])
    .find(Boolean);
}

function asBoolean(text: unknown): unknown {
  if (text === 'on' || text === 'true') return true;
  return text === 'false' || text === 'off' ? false : text;
}

function asNumber(text: unknown): unknown {
  return typeof text === 'string' && /^\s*-?\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : text;
}

function coerced(value: unknown, asked: unknown): unknown {
  // An unticked box sends its hidden "false", a ticked one both: the last word counts.
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  if (asked === Boolean) return asBoolean(last);
  if (asked === Number) return asNumber(value);
  if (asked === Array && typeof value === 'string') return [value];
  return value;
}

/** Text of a form or a query becomes what the input class asks; text that cannot be stays, for the validator to refuse. */
export function coerce(input: object): void {
  if (input.constructor === Object) return;
  for (const [field, value] of Object.entries(input) as [string, unknown][]) {
    const asked = askedBy(input, field);
    const better = coerced(value, asked);
    if (better !== value) Object.assign(input, { [field]: better });
    for (const inner of [better].flat()) if (typeof inner === 'object' && inner !== null) coerce(inner);
  }
}

/** A null says that there is nothing, as a blank field does; one in a field that does not exist is still told. */
export function leaveOutNulls(input: object): void {
  if (input.constructor === Object) return;
  const rules = getMetadataStorage().getTargetValidationMetadatas(input.constructor, '', false, false);
  const known = new Set(rules.map(({ propertyName }) => propertyName));
  for (const [field, value] of Object.entries(input) as [string, unknown][]) {
    if (value === null && known.has(field)) Reflect.deleteProperty(input, field);
    for (const inner of [value].flat()) if (typeof inner === 'object' && inner !== null) leaveOutNulls(inner);
  }
}
