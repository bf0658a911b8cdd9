import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from 'pg';
import { addDays, dayOf, momentOf, type PlainDate } from '../platform/calendar.js';
import type { Clock } from '../platform/clock.js';
import { Worker } from '../platform/work/worker.js';
import { isWorkingDay } from '../platform/holidays.js';
import type { Actor } from '../platform/actor.js';
import type { CurrentOpioid } from '../requests/asking/current-opioid.js';
import { DraftInput, DraftPatientInput } from '../requests/asking/draft.input.js';
import { actorOf, servicesOf, type Services } from './living-people.js';
import { LivingCase, must } from './living-case.js';
import { keepFilters } from './living-filters.js';
import { fillKit } from './living-kits.js';
import { livingPatient } from './living-patients.js';
import { LivingPack } from './living-pack.js';
import { prepareRecall } from './living-recall.js';
import { asks } from './living-request.js';
import { LivingShortage } from './living-shortage.js';
import { publishNextVersion } from './next-version.js';
import { minutesAfter } from './timeline.js';

/** How many working days before the first start the people of the sign-in page began. */
const FIRST_DAY = 3;

type Scene = readonly [at: Date, happens: () => Promise<void>];

export const livingFrom = (now: Date): Date => momentOf(workingDay(now, FIRST_DAY), '08:00');

/** The last working days, lived through by the people of the sign-in page up to this minute. */
export async function liveDays(app: NestFastifyApplication, owner: Client, clock: Clock, now: Date): Promise<number> {
  const scenes = (await script(app, owner, clock, now)).filter(([at]) => at < now);
  for (const [at, happens] of scenes.sort(([one], [other]) => one.getTime() - other.getTime())) {
    clock.moveTo(at);
    await happens();
  }
  return scenes.length;
}

async function script(app: NestFastifyApplication, owner: Client, clock: Clock, now: Date): Promise<Scene[]> {
  const services = servicesOf(app);
  const tools = { owner, services, clock };
  const gp = await actorOf(owner, { email: 'huisarts@demo.invalid' });
  const otherGp = await actorOf(owner, { email: 'anderehuisarts@demo.invalid' });
  const nurse = await actorOf(owner, { email: 'thuiszorg@demo.invalid' });
  const coordinator = await actorOf(owner, { email: 'coordinator@demo.invalid' });
  const homeCare = nurse.organisation;
  const day = (back: number, time: string) => momentOf(workingDay(now, back), time);
  const ago = (minutes: number) => minutesAfter(now, -minutes);

  const opened = new LivingCase(tools, gp, asks('Van der Zwaluw', '2512AB', { bsn: '999996708', homeCare }));
  const atHome = new LivingCase(tools, gp, asks('Buitendijk', '2513BC', { bsn: '999996630', homeCare }));
  const back = new LivingCase(tools, otherGp, asks('Öztürk-Hagedoorn', '2512HK', { homeCare }));
  const lost = new LivingCase(tools, otherGp, asks('Mackaaij', '2514EG', {}));
  const passedOn = new LivingCase(tools, gp, asks('d’Ancona', '2512CD', { bsn: '999996642' }));
  const waited = new LivingCase(tools, otherGp, asks('Ruijgrok', '2518DE', { homeCare }));
  const underway = new LivingCase(
    tools,
    gp,
    asks('Sürmeli', '2511AB', { homeCare, teams: ['Team Centrum', 'Nachtteam'], opioid: ON_MORPHINE }),
  );
  const fresh = new LivingCase(
    tools,
    gp,
    asks('Zonneveld', '2512EG', { bsn: '999996654', homeCare, urgency: 'today' }),
  );
  const alsoFresh = new LivingCase(tools, otherGp, asks('Terpstra-Lim', '2518BC', { urgency: 'today' }));
  // Asked for by two practices, each in its own spelling: who takes the second is told.
  const twice = new LivingCase(tools, otherGp, asks('Suermeli', '2511AB', { urgency: 'tomorrow' }));
  const pharmacist = await actorOf(owner, { email: 'apotheek@demo.invalid' });
  const atNight = new LivingCase(
    tools,
    gp,
    asks('Molenwijk', '2512AG', { homeCare, pharmacy: pharmacist.organisation }),
  );
  const shortage = new LivingShortage(owner, services, clock);
  const pack = new LivingPack(owner, services, clock);
  const asksConsent = new LivingCase(tools, gp, asks('Wildschut', '2512AC', { homeCare }));
  const byTelephone = new LivingCase(tools, gp, asks('Verschuur-Bakker', '2513CD', { homeCare }));
  const nowhere = new LivingCase(tools, gp, asks('Hulshof', '2244AB', { urgency: 'today' }));
  // A full day for the pharmacy of the sign-in page, and for who finds a pharmacy where none delivers.
  const own = { homeCare, pharmacy: pharmacist.organisation };
  const late = new LivingCase(tools, otherGp, asks('Van Rossem', '2518EG', own));
  const toPack = new LivingCase(tools, gp, asks('Rademaker', '2512BG', { ...own, urgency: 'tomorrow' }));
  const toAnswer = new LivingCase(tools, gp, asks('Bouwmeester', '2513EG', { ...own, urgency: 'tomorrow' }));
  const alsoToAnswer = new LivingCase(tools, gp, asks('Vermeulen', '2512BK', { ...own, urgency: 'tomorrow' }));
  const alsoNowhere = [
    asks('Kerstens', '2244BC', { urgency: 'tomorrow' }),
    asks('Ouwehand', '2244CD', { urgency: 'tomorrow' }),
    asks('De Graaff', '2244DE', {}),
  ].map((request) => new LivingCase(tools, otherGp, request));
  return [
    ...supplied(opened, day(3, '09:05')),
    [day(1, '16:40'), () => opened.opened(nurse)],
    ...supplied(atHome, day(2, '11:20')),
    ...supplied(atNight, day(2, '13:30')),
    [day(1, '02:14'), () => atNight.openedWithItsCode()],
    ...supplied(back, day(3, '10:10')),
    [day(2, '12:00'), () => back.opened(nurse)],
    [day(2, '17:00'), () => back.ended(nurse)],
    [day(1, '15:30'), () => back.returned()],
    ...supplied(lost, day(3, '13:15')),
    [day(2, '09:30'), () => lost.ended(otherGp)],
    [day(1, '11:00'), () => lost.missed()],
    [day(1, '13:10'), () => passedOn.asked()],
    [day(1, '13:25'), () => passedOn.declined()],
    [day(1, '13:50'), () => passedOn.accepted()],
    [day(1, '09:00'), () => waited.asked()],
    [day(1, '10:20'), () => app.get(Worker).runTasks()],
    [day(1, '10:35'), () => waited.accepted()],
    [day(1, '11:40'), () => waited.packed()],
    [ago(190), () => underway.asked()],
    [ago(170), () => underway.accepted()],
    [ago(120), () => underway.packed()],
    [ago(21), () => underway.dispatched()],
    [ago(26), () => fresh.asked()],
    [ago(17), () => alsoFresh.asked()],
    [ago(44), () => nowhere.asked()],
    ...alsoNowhere.map((it, i): Scene => [ago(180 - 40 * i), () => it.asked()]),
    [day(1, '10:05'), () => late.asked()],
    [day(1, '10:30'), () => late.accepted()],
    [ago(75), () => toPack.asked()],
    [ago(66), () => toPack.accepted()],
    [ago(58), () => toPack.questioned()],
    [ago(33), () => toAnswer.asked()],
    [ago(29), () => alsoToAnswer.asked()],
    [day(2, '10:30'), () => shortage.began(coordinator)],
    [day(1, '14:20'), () => shortage.rationed(coordinator)],
    [day(1, '09:40'), () => shortage.sharedOut(coordinator)],
    [day(1, '15:10'), () => publishNextVersion(owner, services.publications, coordinator, now)],
    [day(2, '17:25'), () => pack.cameIn(pharmacist)],
    [day(2, '18:40'), () => pack.wentInto(pharmacist)],
    [day(1, '16:30'), () => pack.refused()],
    [ago(150), () => asksConsent.asked()],
    [ago(140), () => asksConsent.accepted()],
    [ago(70), () => asksConsent.packedWith((pharmacy) => shortage.seal(pharmacy))],
    [ago(95), () => byTelephone.askedByTelephone(pharmacist)],
    [ago(90), () => byTelephone.accepted()],
    [ago(50), () => byTelephone.packed()],
    [ago(14), () => twice.asked()],
    [ago(8), () => twice.accepted()],
    [
      ago(60),
      () => keepDraft(services, gp, { patient: { birthName: 'Kleinveld', postcode: '2515AB' }, urgency: 'tomorrow' }),
    ],
    [ago(55), () => keepDraft(services, gp, ONCE_MORE)],
    [ago(49), () => fillKit(owner, services.kits, pharmacist)],
    [ago(48), () => keepFilters(owner, services.keptFilters)],
    [ago(38), () => prepareRecall(owner, services.recalls, coordinator)],
  ];
}

/** Of whom a share of the own dose is worked out. */
const ON_MORPHINE: CurrentOpioid = { mg: 60, substance: 'morphine', route: 'subcutaneous', equivalentMg: null };

/** Perhaps the patient of another request of this practice: the check page asks. */
const ONCE_MORE = {
  patient: {
    ...{ birthName: 'Buitendyk', initials: 'A.', sex: 'female', birthDate: livingPatient('Buitendijk').birthDate },
    ...{ postcode: '2513BC', houseNumber: '31', phone: '070 000 1331' },
  },
  ...{ placeOfStay: 'home', urgency: 'tomorrow', lifeExpectancy: 'weeks1to2', opioidNaive: 'true', consent: 'true' },
};

async function keepDraft(
  { drafts }: Services,
  gp: Actor,
  body: { patient: DraftPatientInput } & DraftInput,
): Promise<void> {
  const patient = Object.assign(new DraftPatientInput(), body.patient);
  must(await drafts.make(Object.assign(new DraftInput(), body, { patient }), gp));
}

function supplied(it: LivingCase, from: Date): Scene[] {
  return [
    [from, () => it.asked()],
    [minutesAfter(from, 14), () => it.accepted()],
    [minutesAfter(from, 52), () => it.packed()],
    [minutesAfter(from, 85), () => it.dispatched()],
    [minutesAfter(from, 118), () => it.delivered()],
  ];
}

function workingDay(now: Date, back: number): PlainDate {
  let day = dayOf(now);
  for (let left = back; left > 0;) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}
