import { may } from '../access/may.js';
import { deviationTexts } from '../kit-standards/deviation.text.js';
import { List } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import type { ListColumn } from '../web/list.js';
import type { View } from '../web/view.js';
import { todoOf } from './outside.rules.js';
import type { ShownKit } from './outside.service.js';
import { outsideTexts } from './outside.text.js';

/** Kits that deviate: where they are, what is different, what to do about it and why it is so. */
export function toActOnColumns(view: View): ListColumn<ShownKit>[] {
  const t = outsideTexts(view);
  const role = view.signedIn?.role;
  const opens = role !== undefined && may(role, 'seeKits');
  const isHolder = role !== undefined && may(role, 'explainDeviation');
  const said = (kit: ShownKit) => kit.said.map((one) => one[view.language]);
  const where = ({ inHome }: ShownKit) => t(inHome ? 'inHome' : 'onShelf');
  const todo = (kit: ShownKit) => t(todoOf(kit));
  const why = ({ reason, note, standing }: ShownKit) =>
    reason === null
      ? t(standing === 'deviates' ? 'noReason' : standing === 'conformed-earlier' ? 'conformedThen' : 'conforms')
      : [reason === 'other' ? null : deviationTexts(view)(reason), note].filter(Boolean).join(': ');
  return [
    {
      ...{ key: 'kit', title: t('kit'), heads: true, holds: 'text', value: ({ serial }) => serial },
      cell: ({ id, serial }) => (opens ? <Link href={`/kits/${id}`}>{serial}</Link> : serial),
    },
    { key: 'pharmacy', title: t('pharmacy'), value: ({ pharmacy }) => pharmacy, cell: ({ pharmacy }) => pharmacy },
    { key: 'where', title: t('where'), value: where, cell: where },
    {
      ...{ key: 'standard', title: t('standard'), holds: 'text', value: ({ standard }) => standard },
      cell: ({ standard }) => standard,
    },
    {
      ...{ key: 'what', title: t('what'), value: (kit) => said(kit).join('; ') },
      cell: (kit) => <List items={said(kit)} />,
    },
    { key: 'todo', title: t('todo'), value: todo, cell: todo },
    {
      ...{ key: 'reason', title: t('reason'), value: why },
      cell: (kit) => (
        <>
          {why(kit)} {isHolder && <Link href={`/conformity/kits/${kit.id}`}>{t('explain')}</Link>}
        </>
      ),
    },
  ];
}
