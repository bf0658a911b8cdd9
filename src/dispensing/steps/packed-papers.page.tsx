import { grouped } from '../../platform/grouped.js';
import { List, Body } from '../../web/parts/body.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { Select } from '../../web/parts/select.js';
import { useView } from '../../web/view.js';
import type { PaperOfVersion, ReadyKit } from './packing.query.js';
import { usualKit } from './packing.rules.js';
import { packingTexts } from './packing.text.js';

interface Asked {
  kits: readonly ReadyKit[];
  papers: readonly PaperOfVersion[];
}

/** Which version of each paper goes along: that of the kit is proposed, and what lies in the cupboard may be older. */
export function PaperChoice({ kits, papers }: Asked) {
  const view = useView();
  const t = packingTexts(view);
  const standard = (usualKit(kits) ?? kits[0])?.standardId;
  const due = papers.filter(({ standardId }) => standardId === standard);
  const named = ({ name, nameEn }: PaperOfVersion) => (view.language === 'nl' ? name : nameEn);
  if (papers.length === 0) return null;
  return (
    <Section title={t('papers')}>
      {due.length > 0 && (
        <List
          items={due.map((paper) => (
            <Link href={`/standards/${paper.standardId}/slots/${paper.slot}/document.pdf`}>
              {t('printPaper', { name: named(paper), version: paper.version })}
            </Link>
          ))}
        />
      )}
      <Body>{t('papersHint')}</Body>
      {[...grouped(papers, ({ slot }) => slot).values()].map(([newest, ...older], at) => (
        <OneOf
          key={newest?.slot}
          at={at}
          versions={[newest, ...older].flatMap((it) => it ?? [])}
          due={due.find(({ slot }) => slot === newest?.slot)}
          named={named}
        />
      ))}
    </Section>
  );
}

interface Paper {
  at: number;
  versions: readonly PaperOfVersion[];
  due: PaperOfVersion | undefined;
  named: (it: PaperOfVersion) => string;
}

function OneOf({ at, versions, due, named }: Paper) {
  const t = packingTexts(useView());
  const [first] = versions;
  if (!first) return null;
  const each = [...new Set(versions.map(({ version }) => version))];
  return (
    <>
      <Hidden name={`documents[${String(at)}][slot]`} value={first.slot} />
      <Select
        name={`documents[${String(at)}][version]`}
        label={named(due ?? first)}
        value={due?.version}
        chosen
        choices={[
          ...each.map((version) => ({ value: version, text: t('paperVersion', { version }) })),
          { value: '', text: t('leftOut') },
        ]}
      />
    </>
  );
}
