import { assetUrl } from '../assets.js';
import { useView } from '../view.js';
import { Hidden } from './hidden.js';

export interface PasskeyButtonProps {
  /** The field that carries the passkey's answer. */
  name: string;
  purpose: string;
  /** Whether the form goes off by itself when the passkey has answered. */
  sends: boolean;
  says: { read: string; failed: string; address: string };
  children: string;
}

/** Shown by script only: without one a code does the same. */
export function PasskeyButton({ name, purpose, sends, says, children }: PasskeyButtonProps) {
  const view = useView();
  return (
    <div data-passkey={purpose} data-sends={sends ? 'yes' : undefined} hidden>
      <Hidden name={name} value="" />
      <button type="button" class="govuk-button govuk-button--secondary">
        {children}
      </button>
      <p class="govuk-body" role="status" data-read={says.read} data-failed={says.failed} data-address={says.address} />
      <script type="module" src={assetUrl('passkey.js')} nonce={view.nonce} />
    </div>
  );
}
