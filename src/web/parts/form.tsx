import { randomUUID } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import type { DrawnForm } from '../drawn-form.js';
import { filledIn } from '../merging.rules.js';
import { useView, ViewContext } from '../view.js';
import { Hidden } from './hidden.js';

export interface FormProps {
  action?: string;
  method?: 'get' | 'post' | 'patch' | 'delete';
  /** Of what is changed, so that a change by somebody else in the meantime is noticed. */
  version?: string | number;
  /** Says what each field held, so that what its sender leaves alone follows what somebody else stored; as every change of fields does. */
  merges?: boolean;
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
export function Form(props: FormProps) {
  const { action, method = 'post', version, files, inline, id, among, children } = props;
  const view = useView();
  const drawnForm = version === undefined ? undefined : drawnAs(props, view.path);
  if (drawnForm) view.drawnForms?.push(drawnForm);
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
      <ViewContext.Provider
        value={elsewhere ? { ...view, ...untouched, drawnForm, formPlace: action } : { ...view, drawnForm }}
      >
        {children}
      </ViewContext.Provider>
      {drawnForm?.merges && <Held form={drawnForm} />}
    </form>
  );
}

const untouched = { typed: null, errors: [] };

function drawnAs(
  { action, method = 'post', version, merges = method === 'patch' }: FormProps,
  path: string,
): DrawnForm {
  return { action: action ?? path, method: method.toUpperCase(), version: String(version), fields: new Map(), merges };
}

/** Drawn after the fields of its form, which by then have said what they hold. */
function Held({ form: { fields } }: { form: DrawnForm }) {
  if (fields.size === 0) return null;
  return <Hidden name="_was" value={JSON.stringify([...fields].flatMap(([path, field]) => filledIn(path, field)))} />;
}
