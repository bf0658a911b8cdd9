/** One of several schemas, said as shortly as it can be: words together, `null` beside a type. */
export function oneOf(schemas) {
  const parts = [
    ...new Map(schemas.flatMap(({ anyOf, ...one }) => anyOf ?? [one]).map((one) => [keyOf(one), one])).values(),
  ];
  const isNull = ({ type }) => type === 'null';
  const plain = withWords(parts.filter((part) => !isNull(part)));
  if (!parts.some(isNull)) return plain.length === 1 ? plain[0] : { anyOf: sorted(plain) };
  const [only] = plain;
  if (plain.length !== 1 || typeof only.type !== 'string') return { anyOf: [...sorted(plain), { type: 'null' }] };
  return { ...only, type: [only.type, 'null'], ...(only.enum && { enum: [...only.enum, null] }) };
}

function withWords(parts) {
  const isWord = (part) => part.enum !== undefined;
  const others = parts.filter((part) => !isWord(part));
  const joined = ['boolean', 'number', 'string'].flatMap((type) => {
    const values = parts.filter((part) => isWord(part) && part.type === type).flatMap((part) => part.enum);
    if (values.length === 0) return [];
    if (type === 'boolean' && values.length === 2) return [{ type }];
    return [{ type, enum: [...new Set(values)].sort() }];
  });
  return [...joined, ...others];
}

/** A type that has no name yet is known by its place in the list of components. */
const places = new Map();
function keyOf(schema) {
  return JSON.stringify(schema, (key, value) => {
    if (key !== '$ref') return value;
    if (!places.has(value)) places.set(value, places.size);
    return `${value.symbol?.name ?? value} ${places.get(value)}`;
  });
}

const sorted = (parts) => [...parts].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
