import { DefaultNamingStrategy } from 'typeorm';

/** A column is called as the property of its entity, in snake case: `fromDay` stands in `from_day`. */
export class ColumnNames extends DefaultNamingStrategy {
  override columnName(property: string): string {
    return property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
