import { MOVE_TEXT } from '../../kit-life/case-move.text.js';
import { MOVES, type ButtonMove } from '../../kit-life/kit-life.js';
import { Button, ButtonLink } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { useView } from '../../web/view.js';
import { AT_ONCE, DETAIL_BUTTON, DETAIL_WAYS, UNASKED_BUTTON, type Detail } from './details.text.js';

export interface MoveButtonProps {
  caseId: string;
  move: ButtonMove;
  kind?: 'primary' | 'secondary';
  /** Which case, for who hears a list of the same words. */
  about?: string;
  /** In a row nothing stands beside it of what one has to read first. */
  inRow?: boolean;
}

/** Whoever says yes has read what was asked, what was changed and what was warned of. */
const READ_FIRST: readonly ButtonMove[] = ['accept'];

/** Made at once where nothing needs filling in, else the way to its form. */
export function MoveButton({ caseId, move, kind, about, inRow = false }: MoveButtonProps) {
  const { language } = useView();
  const way: { path: string; atOnce?: true } = MOVES[move];
  const path = `/cases/${caseId}/${way.path}`;
  const words = MOVE_TEXT[language][move].button;
  if (!way.atOnce || (inRow && READ_FIRST.includes(move))) {
    return (
      <ButtonLink href={path} kind={kind} about={about}>
        {words}
      </ButtonLink>
    );
  }
  return (
    <Form action={path} inline>
      <Button kind={kind} about={about}>
        {words}
      </Button>
    </Form>
  );
}

interface DetailButtonProps extends Omit<MoveButtonProps, 'move'> {
  detail: Detail;
  /** It stands there for who looks for it. */
  unasked?: boolean;
}

export function DetailButton({ caseId, detail, kind, about, unasked }: DetailButtonProps) {
  const path = `/cases/${caseId}/${DETAIL_WAYS[detail]}`;
  const { language } = useView();
  const words = (unasked ? UNASKED_BUTTON[language][detail] : undefined) ?? DETAIL_BUTTON[language][detail];
  if (AT_ONCE.includes(detail)) {
    return (
      <Form action={path} inline>
        <Button kind={kind} about={about}>
          {words}
        </Button>
      </Form>
    );
  }
  return (
    <ButtonLink href={path} kind={kind} about={about}>
      {words}
    </ButtonLink>
  );
}
