import type { Schema } from './routes.js';

/** What a pattern or a bare "text" does not say of itself, by the name of the field. */
const BY_NAME: Record<string, unknown> = {
  ...{ initials: 'A.B.', birthDate: '1941-03-09', postcode: '2512 AB', bsn: '999996708', phone: '070 000 0000' },
  ...{ from: '2026-11-18', until: '2026-12-18', to: '2026-12-18', on: '2026-11-18', takesEffectOn: '2026-12-01' },
  ...{ slot: 'M1', code: 'M1', product: '90000001', gtin: '09520000000013', atc: 'N05CD08', expiry: '2028-06-30' },
  ...{ lot: 'L1', lots: ['L1'], agb: '02991234', address: 'iemand@example.org', mailAddress: 'apotheek@example.org' },
  ...{ hours: ['1 08:30 17:30'], area: '2512', scan: undefined, cents: 100, lat: 52.07, lon: 4.3, radiusKm: 5 },
  ...{ email: 'iemand@example.org', password: 'een ander lang wachtwoord', openedAt: '2026-11-18T08:00:00+01:00' },
};

/** The smallest body that a route might take, or the whole of it: what is required, with ids of things that are there. */
export function bodyFor(
  schema: Schema,
  schemas: Record<string, Schema>,
  ids: Record<string, string>,
  name = '',
  whole = false,
): unknown {
  const of = (other: Schema, called: string) => bodyFor(other, schemas, ids, called, whole);
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (ref) return of(schemas[ref.split('/').at(-1) ?? ''] ?? {}, name);
  if (name in ids) return ids[name];
  if (schema.enum) return schema.enum[0];
  if (name in BY_NAME && schema.type !== 'object') return BY_NAME[name];
  if (schema.properties) {
    const asked = Object.entries(schema.properties).filter(([key]) => whole || (schema.required ?? []).includes(key));
    return Object.fromEntries(asked.map(([key, property]) => [key, of(property, key)]));
  }
  if (schema.type === 'array') return [of(schema.items ?? {}, name)];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 0;
  return 'x'.repeat(Math.max(schema.minLength ?? 0, 3));
}
