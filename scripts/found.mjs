import { options } from './options.mjs';

const USAGE =
  'Usage: npm run found -- --network "Netwerk Palliatieve Zorg" --region haaglanden --name "A. Beheerder" --email name@example.nl';
const text = { type: 'string' };
const { network, region, name, email } = options(USAGE, { network: text, region: text, name: text, email: text });

const { Clock } = await import('../dist/src/platform/clock.js');
const { readConfig } = await import('../dist/src/platform/config.js');
const { saidToOperator } = await import('../dist/src/platform/operator-error.js');
const { foundRealNetwork, FoundingRefused } = await import('../dist/src/operations/found.js');

/** Founds a real network: itself, the ground of its region, and its first administrator with an invitation. */
try {
  if (!network || !region || !name || !email) throw new FoundingRefused(USAGE);
  const { link, until } = await foundRealNetwork(
    readConfig(process.env),
    { network, region, name, email },
    new Clock().now(),
  );
  console.log(`The network is there. ${name} is invited by mail, and can also open this, once, until ${until.toISOString()}:
${link}`);
} catch (error) {
  console.error(saidToOperator(error));
  process.exit(1);
}
