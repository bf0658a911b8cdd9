import type { ComponentChildren } from 'preact';
import { Form } from './form.js';
import { Telephone } from './telephone.js';

/** A form that its page keeps and sends again when the line was gone; without a script it is sent like any other. */
export function ReportForm({
  action,
  report,
  what,
  thanks,
  children,
}: {
  action: string;
  report: string;
  /** What is reported, for who must be told later that it did not arrive. */
  what: string;
  /** What is said when it arrived. */
  thanks: string;
  children: ComponentChildren;
}) {
  return (
    <div data-report={report} data-what={what} data-thanks={thanks}>
      <Form action={action}>{children}</Form>
    </div>
  );
}

/** What became of a report: said at once, and by the script when it was kept or sent later. */
export function Said({
  words: { kept, refused, notArrived },
  children,
}: {
  words: { kept: string; refused: string; notArrived: string };
  children: ComponentChildren;
}) {
  return (
    <p
      class="pk-slim-said"
      role="status"
      data-said
      data-kept={kept}
      data-refused={refused}
      data-not-arrived={notArrived}
      hidden={!children}
    >
      {children}
    </p>
  );
}

export function ToPhone({ kind, name, phone }: { kind: string; name: string; phone: string }) {
  return (
    <div class="pk-slim-number">
      {kind}: {name} <Telephone number={phone} />
    </div>
  );
}
