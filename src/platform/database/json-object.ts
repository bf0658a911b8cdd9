/**
 * For a statement: an object with exactly the properties of `T`, each with the column that it comes from. A property more is
 * then missed by the compiler, which cannot read SQL. Never what somebody typed.
 */
export function jsonObject<T>(columns: Record<keyof T, string>): string {
  const pairs = Object.entries<string>(columns).map(([property, column]) => `'${property}', ${column}`);
  return `jsonb_build_object(${pairs.join(', ')})`;
}
