import type { ComponentChildren } from 'preact';

export interface HeadingProps {
  level: 1 | 2 | 3 | 4;
  size?: 'xl' | 'l' | 'm' | 's';
  caption?: string;
  id?: string;
  children: ComponentChildren;
}

const SIZES = { 1: 'l', 2: 'm', 3: 's', 4: 's' } as const;

export function Heading({ level, size = SIZES[level], caption, id, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <>
      {caption && <span class={`govuk-caption-${size}`}>{caption}</span>}
      <Tag id={id} class={`govuk-heading-${size}`}>
        {children}
      </Tag>
    </>
  );
}
