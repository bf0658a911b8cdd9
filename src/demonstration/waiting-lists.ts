import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from 'pg';
import { Imports } from '../exchange/imports.service.js';
import { actorOf } from './living-people.js';

/** As somebody keeps it: a nought that the sheet took, an address without its sign, hours that nobody can read. */
const PHARMACIES = `AGB\tApotheek\tApotheker\tE-mail\tTelefoon\tPlaats\tPostcode\tOpeningstijden\tStraal
02990101\tApotheek De Zwaluw\tDe Wit\tzwaluw@demo.invalid\t070 101 02 99\tDen Haag\t2512 AB\tma t/m vr 8.00-12.30, 13.00-17.30; za gesloten\t4
02990102\tApotheek Duinzoom\tStichting Duinzoom\tduinzoom@demo.invalid\t070 102 02 99, keuze 2\tDen Haag\t2518 BC\tma t/m vr 8.30-18.00; za 9.00-13.00\t5,5
2990103\tApotheek De Ooievaar\tJansen\tooievaar@demo.invalid\t070 103 02 99\tDen Haag\t2521 DE\tma t/m vr 8.30-17.30\t4
02990001\tApotheek De Hofvijver\tHaddad\t\t\tDen Haag\t\tma t/m vr 8.00-18.00; za 9.00-17.00\t6
02990104\tApotheek Parkzicht\tVisser\tparkzicht.demo.invalid\t070 104 02 99\tDen Haag\t2512 AB\tma t/m vr 8.30-17.30\t5
02990105\tApotheek Molenwijk\tDe Vries\tmolenwijk@demo.invalid\t070 105 02 99\tDen Haag\t2512 AC\top afspraak\t5`;
const PRACTICES = `AGB\tPraktijk\tSoort\tE-mail\tTelefoon\tAdres\tPostcode\tPlaats
01990101\tHuisartsenpraktijk Zeezicht\thuisartsenpraktijk\tzeezicht@demo.invalid\t070 101 01 99\tVoorbeeldstraat 101\t2512 AB\tDen Haag
06990102\tZiekenhuis Duinrand\tziekenhuis\tduinrand@demo.invalid\t070 102 06 99\tVoorbeeldlaan 2\t2518 BC\tDen Haag
01990103\tPraktijk Het Plein\ttandarts\tplein@demo.invalid\t070 103 01 99\tVoorbeeldplein 3\t2611 AB\tDelft`;

/** Two lists that somebody has read in and nobody has confirmed yet. */
export async function leaveLists(app: NestFastifyApplication, owner: Client): Promise<void> {
  const imports = app.get(Imports, { strict: false });
  const lists = [
    { email: 'coordinator@demo.invalid', rule: 'pharmacies', name: 'Apotheken najaar.csv', text: PHARMACIES },
    { email: 'beheer@demo.invalid', rule: 'practices', name: 'Praktijken regio.csv', text: PRACTICES },
  ];
  for (const { email, ...list } of lists) await imports.upload(list, null, await actorOf(owner, { email }));
}
