import type { ComponentChildren } from 'preact';
import { Layout } from './layout.js';
import { List } from './parts/body.js';
import { Button, ButtonGroup } from './parts/button.js';
import { Form, type FormProps } from './parts/form.js';
import { Link } from './parts/link.js';
import type { View } from './view.js';
import { webTexts } from './web.text.js';

export interface AreYouSureProps extends Pick<FormProps, 'action' | 'method'> {
  view: View;
  title: string;
  caption?: string;
  /** Where whoever thinks better of it goes. */
  back: string;
  /** What happens, and how it is undone. */
  what: readonly string[];
  /** The words on the button: the act itself, never "OK". */
  act: string;
  /** What else the act has to know. */
  children?: ComponentChildren;
}

/** Asked before what cannot simply be undone. */
export function AreYouSure({ view, title, caption, back, what, act, action, method, children }: AreYouSureProps) {
  return (
    <Layout view={view} title={title} caption={caption} back={back}>
      <List items={what} />
      <Form action={action} method={method}>
        {children}
        <ButtonGroup>
          <Button kind="warning">{act}</Button>
          <Link href={back}>{webTexts(view)('ratherNot')}</Link>
        </ButtonGroup>
      </Form>
    </Layout>
  );
}
