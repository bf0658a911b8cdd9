import fs from 'node:fs';
import mjml2html from 'mjml';
import { options } from './options.mjs';

const { check } = options(
  'Usage: npm run mail-frame [-- --check]\nWrites the frame of every mail; --check only says whether it is up to date.',
  { check: { type: 'boolean' } },
);

/** Writes the frame of every mail as HTML that old mail programs understand; `--check` only says whether it is up to date. */
const [source, target] = ['src/notifications/frame.mjml', 'src/notifications/frame.html'];
const { html, errors } = await mjml2html(fs.readFileSync(source, 'utf8'), { validationLevel: 'strict', fonts: {} });
if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'));

if (!check) fs.writeFileSync(target, html);
else if (fs.readFileSync(target, 'utf8') !== html) {
  console.error(`${target} is not what ${source} makes: npm run mail-frame`);
  process.exit(1);
}
