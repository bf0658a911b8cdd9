import { startDemonstration } from './demonstration.js';

export default async function browserSetup(): Promise<() => Promise<void>> {
  const demonstration = await startDemonstration();
  process.env['DEMONSTRATION_URL'] = demonstration.url;
  return () => demonstration.stop();
}
