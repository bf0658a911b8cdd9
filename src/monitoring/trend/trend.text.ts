import { defineTexts } from '../../web/texts.js';

export const trendTexts = defineTexts({
  nl: {
    title: 'Verloop van het bereik',
    caption: 'Bereik per kwartaal en gemeente',
    quarter: 'Kwartaal',
    panel: '{name}: {now} in {last}',
    'panel-higher': '{name}: {now} in {last}, hoger dan {then} in {first}',
    'panel-lower': '{name}: {now} in {last}, lager dan {then} in {first}',
    'panel-unsaid': '{name}: {now} in {last}; of dat anders is dan in {first}, is niet te zeggen',
    panelNone: '{name}: niets te tonen',
    key: 'De lijn is het bereik, het vlak het 95 %-interval. Een open vierkantje onderin is een kwartaal dat we niet tonen. Elke grafiek heeft dezelfde schaal.',
    target: 'Streefwaarde',
    targetKey: 'De onderbroken lijn is de streefwaarde die aan het eind van het kwartaal gold.',
    none: 'Er is nog geen heel kwartaal geteld.',
    noneTodo: 'Na het eerste volle kwartaal met bezorgde kits verschijnt hier het verloop.',
    whatIsTrend:
      'Elk kwartaal staat er zoals op de pagina Bereik: afgesloten, en zonder kleine aantallen. Onder elke grafiek staat het eerste kwartaal alleen als verschil waar dat meer is dan toeval (toets van twee Poisson-aantallen); van twintig zulke vergelijkingen lijkt er gemiddeld één een verschil zonder er een te zijn. Een jaar eerder staat bij “Beter dan vorig jaar?”.',
  },
  en: {
    title: 'Trend of the uptake',
    caption: 'Uptake per quarter and municipality',
    quarter: 'Quarter',
    panel: '{name}: {now} in {last}',
    'panel-higher': '{name}: {now} in {last}, higher than {then} in {first}',
    'panel-lower': '{name}: {now} in {last}, lower than {then} in {first}',
    'panel-unsaid': '{name}: {now} in {last}; whether that differs from {first} cannot be said',
    panelNone: '{name}: nothing to show',
    key: 'The line is the uptake, the area the 95% interval. An open square at the bottom is a quarter that is not shown. All charts have the same scale.',
    target: 'Target',
    targetKey: 'The dashed line is the target that held when the quarter ended.',
    none: 'No whole quarter was counted yet.',
    noneTodo: 'After the first full quarter with delivered kits the trend appears here.',
    whatIsTrend:
      'Each quarter is as on the page Uptake: closed, and without small numbers. Below each chart the first quarter stands as a difference only where it is more than chance (test of two Poisson counts); of twenty such comparisons one on average seems a difference without being one. A year earlier is on “Better than last year?”.',
  },
});
