import { amsterdamDay } from './clock.mjs';
import { holds, same } from './look.mjs';

let people = 0;

const aRequest = (postcode, measuredOn, more = {}) => ({
  patient: {
    birthName: `Van ’t Één-Oğuz ${++people}`,
    initials: 'A.B.',
    birthDate: '1943-05-17',
    sex: 'female',
    postcode,
    houseNumber: 12,
    phone: '070 000 0012',
  },
  placeOfStay: 'home',
  urgency: 'today',
  lifeExpectancy: 'weeks1to2',
  opioidNaive: true,
  egfr: { value: 45, measuredOn },
  allergies: [],
  consent: true,
  signature: { confirmed: true },
  ...more,
});

/** A case in the hands of the people of the sign-in page. */
export class Case {
  constructor(cast, short) {
    Object.assign(this, { cast, short, id: short.id });
  }

  static async asked(cast, postcode, more, by = cast.gp) {
    const { now } = await cast.administrator.get('/dev/clock');
    const today = amsterdamDay(new Date(now));
    return new Case(cast, await by.post('/cases', aRequest(postcode, today, more), 201));
  }

  async step(who, path, body, status, code = 200) {
    this.short = await who.post(`/cases/${this.id}/${path}`, body, code);
    if (status) same(this.short.status, status, `after ${path}`);
    return this.short;
  }

  accept = (who = this.cast.pharmacist) => this.step(who, 'acceptance', {}, 'accepted');

  async pack(who = this.cast.pharmacist) {
    const { items } = await who.get('/kits?ready=true');
    holds(items.length > 0, 'no kit is ready', items);
    this.kit = items.find(({ conformity }) => (conformity?.result ?? conformity) !== 'deviates') ?? items[0];
    return this.step(who, 'packing', { kitId: this.kit.id, deviationReason: 'shortage' }, 'packed');
  }

  dispatch = (who = this.cast.pharmacist) => this.step(who, 'dispatch', {}, 'dispatched');

  deliver = (who = this.cast.pharmacist) =>
    this.step(who, 'delivery', { receivedBy: 'partner', leafletGiven: true }, 'delivered');

  async supplied() {
    await this.accept();
    await this.pack();
    await this.dispatch();
    await this.deliver();
    return this;
  }

  end = (on, who = this.cast.gp) => this.step(who, 'end', { reason: 'deceased', on }, 'ending');

  takeBack = (who = this.cast.pharmacist, sealIntact = true) =>
    this.step(who, 'return', { kits: [{ kitId: this.kit.id, collectedBy: 'relative', sealIntact }] }, 'returned');

  whole = (who) => who.get(`/cases/${this.id}`);

  events = async (who) => (await who.get(`/cases/${this.id}/events`)).items.map(({ move }) => move);
}
