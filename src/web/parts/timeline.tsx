import type { ComponentChildren } from 'preact';

export interface Event {
  key: string;
  title: ComponentChildren;
  /** ISO 8601, for machines. */
  at?: string;
  when: string;
  by?: ComponentChildren;
  detail?: ComponentChildren;
}

export function Timeline({ events }: { events: readonly Event[] }) {
  return (
    <ol class="pk-timeline">
      {events.map(({ key, title, at, when, by, detail }) => (
        <li key={key}>
          <strong>{title}</strong>
          <div>
            <time dateTime={at}>{when}</time>
            {by && <> – {by}</>}
          </div>
          {detail && <div>{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
