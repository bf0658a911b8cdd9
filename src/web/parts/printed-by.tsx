import { formatMoment } from '../format.js';
import { useView } from '../view.js';
import { webTexts } from '../web.text.js';

/** On paper alone: a sheet that lies about says from when it is and who took it out. */
export function PrintedBy() {
  const view = useView();
  const { signedIn } = view;
  if (!signedIn) return null;
  const { person, organisation } = signedIn;
  const at = formatMoment(view.now, view);
  return (
    <p class="govuk-body-s pk-print-only">
      {webTexts(view)('printedBy', { at, person: person.name, organisation: organisation.name })}
    </p>
  );
}
