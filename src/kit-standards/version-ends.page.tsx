import { formatDay } from '../web/format.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Warning } from '../web/parts/warning.js';
import { useView } from '../web/view.js';
import type { ShownSubstitution } from './substitutions.query.js';
import type { VersionEnds } from './version-ends.query.js';
import { goesOnAfter, isCarriedOn } from './version-ends.rules.js';
import { versionEndsTexts } from './version-ends.text.js';

/** A substitution is of one version: said above them while one would go on after that version. */
export function EndOfVersion({ ends, items }: { ends: VersionEnds; items: readonly ShownSubstitution[] }) {
  const view = useView();
  const open = items.filter((it) => goesOnAfter(ends, it) && !isCarriedOn(ends, it));
  if (open.length === 0) return null;
  const { name, next, lastDay } = ends;
  return (
    <Warning>
      {versionEndsTexts(view)('ends', { name, next: next.name, day: formatDay(lastDay, view), n: open.length })}
    </Warning>
  );
}

/** The same decision for the version that comes after, with one press; the other of the two approves it there. */
export function CarryOn({ ends, it }: { ends: VersionEnds; it: ShownSubstitution }) {
  const view = useView();
  const t = versionEndsTexts(view);
  if (!goesOnAfter(ends, it)) return null;
  if (isCarriedOn(ends, it)) return <Body kind="s">{t('carriedOn', { next: ends.next.name })}</Body>;
  const known = {
    ...{ slot: it.slot, kind: it.kind, product: it.article?.code, quantity: it.quantity, scope: it.scope },
    ...{ quantityReason: it.quantityReason, equivalenceReason: it.equivalenceReason },
    ...{ from: ends.next.from, until: it.until, reason: it.reason, needsConsent: it.needsConsent },
  };
  return (
    <Form action={`/standards/${ends.next.id}/substitutions`}>
      {Object.entries(known).map(([name, value]) =>
        value === null || value === undefined ? null : <Hidden key={name} name={name} value={value} />,
      )}
      <Button kind="secondary" about={it.article?.name ?? it.slot}>
        {t('carryOn', { next: ends.next.name })}
      </Button>
    </Form>
  );
}
