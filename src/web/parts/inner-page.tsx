/** A page within the page, for what brings its own look, such as a mail. */
export function InnerPage({ src, title }: { src: string; title: string }) {
  return <iframe class="pk-inner-page" src={src} title={title} />;
}
