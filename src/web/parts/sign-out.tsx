import { Form } from './form.js';

/** Ending a session changes something, so it is a form. */
export function SignOut({ children }: { children: string }) {
  return (
    <Form action="/session" method="delete" inline>
      <button type="submit" class="pk-link-button">
        {children}
      </button>
    </Form>
  );
}
