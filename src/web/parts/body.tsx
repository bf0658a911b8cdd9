import type { ComponentChildren } from 'preact';

export function Body({ children, kind = 'm' }: { children: ComponentChildren; kind?: 's' | 'm' | 'l' }) {
  const look = { s: 'govuk-body-s', m: 'govuk-body', l: 'govuk-body-l' }[kind];
  return <p class={look}>{children}</p>;
}

/** A short list in running text. */
export function List({ items, ordered }: { items: readonly ComponentChildren[]; ordered?: boolean }) {
  // A space between them: where they stand on one line they are words apart, also when read aloud or copied.
  const rows = items.flatMap((item, index) => [index > 0 && ' ', <li key={index}>{item}</li>]);
  return ordered ? (
    <ol class="govuk-list govuk-list--number">{rows}</ol>
  ) : (
    <ul class="govuk-list govuk-list--bullet">{rows}</ul>
  );
}

/** Numbers, lots and seals, read sign by sign. */
/** @param long wider than a phone: it may be broken anywhere. */
export function Code({ children, long = false }: { children: ComponentChildren; long?: boolean }) {
  return <span class={long ? 'pk-code pk-code--long' : 'pk-code'}>{children}</span>;
}

export function Quiet({ children }: { children: ComponentChildren }) {
  return <span class="pk-quiet">{children}</span>;
}

/** Heard, not seen. */
export function Spoken({ children }: { children: ComponentChildren }) {
  return <span class="govuk-visually-hidden">{children}</span>;
}

/** Text of several lines, as it was written. */
export function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, i) => (
    <>
      {i > 0 && <br />}
      {line}
    </>
  ));
}

/** Words that stay together: a birth date is never cut, nor split over two lines. */
export function Whole({ children }: { children: ComponentChildren }) {
  return <span class="pk-whole">{children}</span>;
}

/** One line of a list on a screen; in a card on a phone it goes on on the next. */
export function Unbroken({ children }: { children: ComponentChildren }) {
  return <span class="pk-unbroken">{children}</span>;
}

/** What gives way first where a line is too short. */
export function Rest({ children }: { children: ComponentChildren }) {
  return <span class="pk-rest">{children}</span>;
}

interface RoomyProps {
  whole?: boolean;
  /** It shares what its neighbours leave, and takes a second line when it has more to say. */
  shared?: boolean;
  children: ComponentChildren;
}

/** A cell that its neighbours may not squeeze to a word a line. */
export function Roomy({ whole, shared, children }: RoomyProps) {
  return <div class={`pk-roomy${whole ? ' pk-roomy--whole' : ''}${shared ? ' pk-roomy--shared' : ''}`}>{children}</div>;
}

/** In a list: what does not fit on the line is heard, and read where one opens the row. */
export function OneLine({ children }: { children: ComponentChildren }) {
  return <span class="pk-one-line">{children}</span>;
}

interface PartProps {
  /** How much of its row: a seventh, a quarter, or a third and more. */
  size?: 'small' | 'wide' | 'most';
  /** What it says, where it is more than words. */
  says?: string;
  children: ComponentChildren;
}

/** A column that gives way, so that a row of many columns stays one line; what is cut off is read by pointing at it. */
export function Part({ children, size = 'small', says }: PartProps) {
  return (
    <span class={`pk-part pk-part--${size}`} title={says ?? (typeof children === 'string' ? children : undefined)}>
      {children}
    </span>
  );
}
