import { Field, type FieldProps } from './field.js';

/** Forgives case and spaces; the input class tidies it. */
export function Postcode(props: Pick<FieldProps, 'name' | 'value' | 'label' | 'hint' | 'optional'>) {
  return <Field {...props} width={5} autoComplete="off" spellCheck={false} code />;
}
