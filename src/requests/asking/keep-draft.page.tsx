import { Button } from '../../web/parts/button.js';

/** A draft that is there is changed, else one is made: only the button tells the two apart. */
export function KeepDraft({ draft, at, words, main = false }: Keep) {
  const kind = main ? 'primary' : 'secondary';
  if (!draft) {
    return (
      <Button kind={kind} formAction={at}>
        {words}
      </Button>
    );
  }
  return (
    <Button kind={kind} name="_method" value="PATCH" formAction={`${at}/${draft.id}`}>
      {words}
    </Button>
  );
}

interface Keep {
  draft: { id: string } | null;
  /** Where drafts of this kind are kept. */
  at: string;
  words: string;
  main?: boolean;
}
