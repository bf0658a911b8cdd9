/** Who can be chosen with one click where the application runs as a demonstration; none of them exists elsewhere. */
export const DEMONSTRATION_PEOPLE = [
  { email: 'huisarts@demo.invalid', name: 'Mieke de Vries', who: { nl: 'Huisarts', en: 'GP' } },
  { email: 'apotheek@demo.invalid', name: 'Samir Haddad', who: { nl: 'Apotheker', en: 'Pharmacist' } },
  {
    email: 'apotheek2@demo.invalid',
    name: 'Lotte Jansen',
    who: { nl: 'Tweede apotheker, dezelfde apotheek', en: 'Second pharmacist, same pharmacy' },
  },
  {
    email: 'assistent@demo.invalid',
    name: 'Noor Brouwer',
    who: { nl: 'Apothekersassistent', en: 'Pharmacy assistant' },
  },
  {
    email: 'koerier@demo.invalid',
    name: 'Youssef Amrani',
    who: { nl: 'Koerier van de apotheek', en: 'Courier of the pharmacy' },
  },
  {
    email: 'andereapotheek@demo.invalid',
    name: 'Bram Visser',
    who: { nl: 'Apotheker van een andere apotheek', en: 'Pharmacist of another pharmacy' },
  },
  {
    email: 'anderehuisarts@demo.invalid',
    name: 'Fatima El Idrissi',
    who: { nl: 'Huisarts van een andere praktijk', en: 'GP of another practice' },
  },
  {
    email: 'thuiszorg@demo.invalid',
    name: 'Karin Smit',
    who: { nl: 'Verpleegkundige thuiszorg', en: 'Home-care nurse' },
  },
  {
    email: 'nachtzuster@demo.invalid',
    name: 'Sanne de Boer',
    who: { nl: 'Nachtverpleegkundige, andere thuiszorg', en: 'Night nurse, other home care' },
  },
  {
    email: 'huisartsenpost@demo.invalid',
    name: 'Joris Blom',
    who: { nl: 'Huisarts op de huisartsenpost', en: 'GP at the out-of-hours post' },
  },
  { email: 'coordinator@demo.invalid', name: 'Els Bakker', who: { nl: 'Netwerkcoördinator', en: 'Coordinator' } },
  {
    email: 'hoofdapotheker@demo.invalid',
    name: 'Wim Kuipers',
    who: { nl: 'Verantwoordelijk apotheker van het netwerk', en: 'Lead pharmacist of the network' },
  },
  { email: 'beheer@demo.invalid', name: 'Tom Mulder', who: { nl: 'Beheerder', en: 'Administrator' } },
  {
    email: 'inzage@demo.invalid',
    name: 'Nadia Postma',
    who: { nl: 'Controleur van het inzageregister', en: 'Auditor of the record of access' },
  },
] as const;
