/** A field as a page draws it from what is stored. */
export interface DrawnField {
  label: string;
  values: readonly string[];
  kind: 'text' | 'day' | 'file';
}

/** A form of something with a version, as it is drawn: what it would carry of what is stored now. */
export interface DrawnForm {
  action: string;
  method: string;
  version: string;
  fields: Map<string, DrawnField>;
  /** It says what each field held, so that what its sender leaves alone can follow what is stored. */
  merges: boolean;
}
