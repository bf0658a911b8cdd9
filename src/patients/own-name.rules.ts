import { nameForms } from './names.js';

const familiesOf = (name: string): string[] => {
  const { whole, parts } = nameForms(name);
  return [...whole, ...parts];
};

/** Whether somebody looks at a patient with their own surname: perhaps family, which the reviewer asks about. */
export function isOwnName(birthName: string, reader: string): boolean {
  // The first word of a person's name is what they are called.
  const own = familiesOf(reader.trim().split(/\s+/).slice(1).join(' '));
  return familiesOf(birthName).some((family) => own.includes(family));
}
