interface Named {
  name: string;
  label: string;
}
/** What a list can be asked with. */
export type Filter = Named &
  (
    | {
        kind: 'choice';
        choices: readonly { value: string; text: string }[];
        /** One of them is always asked. */ chosen?: string;
        /** What is meant when none is asked, else all. */ any?: string;
      }
    | { kind: 'day'; /** The day that is meant when none is asked. */ chosen?: string }
    | { kind: 'search'; /** A number is enough. */ isShort?: boolean }
  );
