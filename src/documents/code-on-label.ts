import { addressToType, boxCodeInGroups, boxPath } from '../dispensing/box/box-code.js';
import { qrSvg } from '../web/qr.js';

/** With which whoever stands at the box reports what happens to it: to scan, to type, and where. Null when no code works. */
export const codeOnLabel = (code: string | null, address: string) =>
  code === null
    ? null
    : {
        said: 'Open of gebruikt? Meld het hier:',
        qr: qrSvg(`${address}${boxPath(code)}`),
        groups: boxCodeInGroups(code),
        at: addressToType(address),
      };

/** Whom to phone, the number on one line. */
export const pharmacyOnLabel = (pharmacy: { name: string; phone: string | null } | null): string =>
  [pharmacy?.name, pharmacy?.phone?.replaceAll(' ', '\u00a0')].filter(Boolean).join(', ');
