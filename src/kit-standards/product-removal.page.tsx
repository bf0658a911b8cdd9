import { AreYouSure } from '../web/are-you-sure.js';
import type { PageProps } from '../web/page.js';
import { productTexts } from './product.text.js';

/** An article that was added by mistake. */
export function ProductRemovalPage({ data: { code, name }, view }: PageProps<{ code: string; name: string }>) {
  const t = productTexts(view);
  return (
    <AreYouSure
      {...{ view, title: t('removeSure', { name }), caption: code, action: `/products/${code}`, method: 'delete' }}
      back="/products"
      act={t('remove')}
      what={[t('removeOnlyUnused'), t('removeOnRecord')]}
    />
  );
}
