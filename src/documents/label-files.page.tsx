import { Link } from '../web/parts/link.js';
import { useView } from '../web/view.js';
import { LABEL_SIZES } from './label.document.js';
import { paperTexts } from './papers.text.js';

/** One label in each size; `file` is asked with the size behind it. */
export function LabelFiles({ name, file }: { name: string; file: string }) {
  const t = paperTexts(useView());
  return (
    <>
      {name}:{' '}
      {LABEL_SIZES.map((size, index) => (
        <>
          {index > 0 && ', '}
          <Link key={size} href={`${file}size=${size}`}>
            {t(size)}
          </Link>
        </>
      ))}
    </>
  );
}
