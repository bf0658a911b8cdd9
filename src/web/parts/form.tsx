import { randomUUID } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { useView, ViewContext } from '../view.js';
import { Hidden } from './hidden.js';

export interface FormProps {
  action?: string;
  method?: 'get' | 'post' | 'patch' | 'delete';
  /** Of what is changed, so that a change by somebody else in the meantime is noticed. */
  version?: string | number;
  files?: boolean;
  inline?: boolean;
  /** By which fields that stand elsewhere on the page belong to it. */
  id?: string;
  /** One of several on its page with fields of the same names: what was typed and went wrong in another is not its own. */
  among?: boolean;
  children: ComponentChildren;
}

/**
 * Carries what every change needs: the token against forged forms and a key that makes sending twice harmless.
 * What is typed here is about somebody else, and not for a browser to remember; a field about oneself says so itself.
 */
export function Form({ action, method = 'post', version, files, inline, id, among, children }: FormProps) {
  const view = useView();
  const elsewhere = among && action !== undefined && action !== view.path;
  return (
    <form
      id={id}
      action={action ?? view.path}
      method={method === 'get' ? 'get' : 'post'}
      enctype={files ? 'multipart/form-data' : undefined}
      class={inline ? 'pk-inline-form' : undefined}
      autocomplete="off"
      novalidate
    >
      {method !== 'get' && (
        <>
          {method !== 'post' && <Hidden name="_method" value={method.toUpperCase()} />}
          {view.csrfToken && <Hidden name="_csrf" value={view.csrfToken} />}
          <Hidden name="_key" value={randomUUID()} />
          {version !== undefined && <Hidden name="_version" value={version} />}
        </>
      )}
      {elsewhere ? (
        <ViewContext.Provider value={{ ...view, typed: null, errors: [], formPlace: action }}>
          {children}
        </ViewContext.Provider>
      ) : (
        children
      )}
    </form>
  );
}
