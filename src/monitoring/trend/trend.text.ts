import { defineTexts } from '../../web/texts.js';

export const trendTexts = defineTexts({
  nl: {
    title: 'Verloop van het bereik',
    caption: 'Bereik per kwartaal en gemeente',
    quarter: 'Kwartaal',
    panel: '{name}: {now} in {last}',
    panelFrom: '{name}: van {then} in {first} naar {now} in {last}',
    panelNone: '{name}: niets te tonen',
    key: 'De lijn is het bereik, het vlak het 95 %-interval. Een open vierkantje onderin is een kwartaal dat we niet tonen. Elke grafiek heeft dezelfde schaal.',
    target: 'Streefwaarde',
    targetKey: 'De onderbroken lijn is de streefwaarde die aan het eind van het kwartaal gold.',
    none: 'Er is nog geen heel kwartaal geteld.',
    noneTodo: 'Na het eerste volle kwartaal met bezorgde kits verschijnt hier het verloop.',
    whatIsTrend:
      'Elk kwartaal staat er zoals op de pagina Bereik: afgesloten, en zonder kleine aantallen. Of een verschil met een jaar eerder meer is dan toeval, staat bij “Beter dan vorig jaar?”.',
  },
  en: {
    title: 'Trend of the uptake',
    caption: 'Uptake per quarter and municipality',
    quarter: 'Quarter',
    panel: '{name}: {now} in {last}',
    panelFrom: '{name}: from {then} in {first} to {now} in {last}',
    panelNone: '{name}: nothing to show',
    key: 'The line is the uptake, the area the 95% interval. An open square at the bottom is a quarter that is not shown. All charts have the same scale.',
    target: 'Target',
    targetKey: 'The dashed line is the target that held when the quarter ended.',
    none: 'No whole quarter was counted yet.',
    noneTodo: 'After the first full quarter with delivered kits the trend appears here.',
    whatIsTrend:
      'Each quarter is as on the page Uptake: closed, and without small numbers. Whether a difference from a year earlier is more than chance is on “Better than last year?”.',
  },
});
