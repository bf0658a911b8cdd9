import { may } from '../../access/may.js';
import { formatAmount, formatDay } from '../../web/format.js';
import { Code } from '../../web/parts/body.js';
import { Button, ButtonGroup } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import type { Answered } from '../../web/parts/station.js';
import type { View } from '../../web/view.js';
import type { KitStory } from '../kits/kit-details.service.js';
import type { ScanAnswer } from './kit-scan.js';
import { reasonTexts, scanTexts } from './scan.text.js';

/** As much of a code as tells it from another. */
const SHOWN_SIGNS = 40;
/** What asks for something, beside what is wrong. */
const QUESTIONS: readonly ScanAnswer['reason'][] = ['which-lot', 'incomplete', 'first-part', 'expiry-far'];

/** What became of a scan, in words: product, lot and day first, whatever is wrong after it, and the way out. */
export function answeredAs(scan: ScanAnswer, kit: KitStory, view: View): Answered {
  const t = scanTexts(view);
  const { id, ok, reason, completes } = scan;
  const asks = QUESTIONS.includes(reason);
  return {
    ...{ id, completes },
    tag: t(ok ? 'counts' : asks ? 'asks' : 'wrong'),
    colour: ok ? 'green' : asks ? 'yellow' : 'red',
    words: (
      <>
        <Read scan={scan} kit={kit} view={view} />
        {reason && <> {reasonTexts(view)(reason)}</>}
        {scan.undone && <> {t(scan.undone)}</>}
        {asks && <Ways scan={scan} kit={kit} view={view} />}
        {reason === 'product-unknown' && <OtherBrand scan={scan} kit={kit} view={view} />}
        {reason === 'product-unknown' && <OnceMore scan={scan} kit={kit} view={view} />}
      </>
    ),
  };
}

/** The same while a kit is checked: a pack that is as the list says ticks its line. */
export function checkedAs(scan: ScanAnswer, kit: KitStory, view: View): Answered {
  const t = scanTexts(view);
  const { id, ok, reason, line } = scan;
  const lookYourself = reason === 'look-yourself' || reason === 'second-part';
  return {
    ...{ id, ticks: line },
    tag: t(ok ? 'ticked' : lookYourself ? 'asks' : 'differs'),
    colour: ok ? 'green' : lookYourself ? 'yellow' : 'red',
    words: (
      <>
        <Read scan={scan} kit={kit} view={view} />
        {reason && <> {reasonTexts(view)(reason)}</>}
        {scan.undone && <> {t(scan.undone)}</>}
      </>
    ),
  };
}

interface Props {
  scan: ScanAnswer;
  kit: KitStory;
  view: View;
}

function Read({ scan, kit, view }: Props) {
  const t = scanTexts(view);
  const { slot, product, name, lot, expiry, ok, line, now = 0, of = 0 } = scan;
  if (product === undefined && lot === undefined && expiry === undefined)
    return (
      <>
        <Code>{plain(scan.text)}</Code>:
      </>
    );
  const place = kit.progress.find(({ code }) => code === slot);
  const called = place && (view.language === 'nl' ? place.name : place.nameEn);
  const what = [
    place ? `${place.code} ${called ?? ''}` : (name ?? (product && t('product', { product }))),
    lot && t('lot', { lot }),
    expiry && formatDay(expiry, view),
  ];
  const words = what.filter(Boolean).join(', ');
  return (
    <>
      {place && !line ? <Link href={`/kits/${kit.id}/slots/${place.code}`}>{words}</Link> : words}
      {ok && !line ? t('count', { now: formatAmount(now, view), of }) : '.'}
    </>
  );
}

/** What somebody can answer who holds the pack. */
function Ways({ scan, kit, view }: Props) {
  const t = scanTexts(view);
  const { slot = '', reason, choices = [] } = scan;
  if (reason === 'incomplete')
    return (
      <>
        {' '}
        <Link href={`/kits/${kit.id}/slots/${slot}`}>{t('fillIn', { slot })}</Link>
      </>
    );
  if (reason === 'first-part') return null;
  const lots = [...new Set(choices.flatMap(({ lot }) => lot ?? []))];
  return (
    <Form action={`/kits/${kit.id}/scans`}>
      <Hidden name="scans[0][id]" value={scan.id} />
      <Hidden name="scans[0][text]" value={scan.text} />
      {scan.quantity !== undefined && <Hidden name="scans[0][quantity]" value={scan.quantity} />}
      {reason === 'expiry-far' && scan.lot && <Hidden name="scans[0][lot]" value={scan.lot} />}
      <ButtonGroup>
        {lots.map((lot) => (
          <Button key={lot} kind="secondary" name="scans[0][lot]" value={lot}>
            {t('itIsLot', { lot })}
          </Button>
        ))}
        {reason === 'expiry-far' && (
          <Button kind="secondary" name="itIsSo[]" value="scans.0.expiry">
            {t('itIsSo')}
          </Button>
        )}
      </ButtonGroup>
    </Form>
  );
}

/** Nobody types again what was scanned. */
function OtherBrand({ scan: { product }, kit, view }: Props) {
  if (product === undefined || !view.signedIn || !may(view.signedIn.role, 'addPack')) return null;
  const asked = new URLSearchParams({ kit: kit.id, code: product });
  return (
    <>
      {' '}
      <Link href={`/product-packs?${asked.toString()}`} about={product}>
        {scanTexts(view)('otherBrand')}
      </Link>
    </>
  );
}

/** Once the brand was added: the pack is in the kit without scanning it anew. */
function OnceMore({ scan: { id, text, quantity }, kit, view }: Props) {
  return (
    <Form action={`/kits/${kit.id}/scans`}>
      <Hidden name="scans[0][id]" value={id} />
      <Hidden name="scans[0][text]" value={text} />
      {quantity !== undefined && <Hidden name="scans[0][quantity]" value={quantity} />}
      <Button kind="secondary">{scanTexts(view)('onceMore')}</Button>
    </Form>
  );
}

const plain = (text: string) =>
  text.replaceAll(/\p{Cc}/gu, '␝').slice(0, SHOWN_SIGNS) + (text.length > SHOWN_SIGNS ? '…' : '');
