/** What a browser would send of the form on a page that changes what the page is about. */
export function filledForm(html: string): Record<string, string> {
  const forms = html.split('<form').slice(1);
  const form = forms.find((each) => each.includes('name="_method" value="PATCH"'))?.split('</form>')[0] ?? '';
  const fields: [string, string][] = [];
  for (const [tag, name = ''] of form.matchAll(/<input [^>]*?name="([^"]+)"[^>]*>/g)) {
    const isChosen = !/type="(radio|checkbox)"/.test(tag) || /\schecked\b/.test(tag);
    if (isChosen) fields.push([name, plain(/value="([^"]*)"/.exec(tag)?.[1])]);
  }
  for (const [, name = '', text] of form.matchAll(/<textarea [^>]*?name="([^"]+)"[^>]*>([^<]*)/g))
    fields.push([name, plain(text)]);
  for (const [, name = '', inner = ''] of form.matchAll(/<select [^>]*?name="([^"]+)"[^>]*>(.*?)<\/select>/gs)) {
    const [chosen = ''] = [...inner.matchAll(/<option [^>]*>/g)].map(String).filter((it) => /\sselected\b/.test(it));
    fields.push([name, plain(/value="([^"]*)"/.exec(chosen)?.[1])]);
  }
  return Object.fromEntries(fields.filter(([name]) => !['_csrf', '_key'].includes(name)));
}

const plain = (text = '') =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
