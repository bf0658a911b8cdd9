export function Hidden({ name, value }: { name: string; value: string | number | boolean }) {
  return <input type="hidden" name={name} value={String(value)} />;
}
