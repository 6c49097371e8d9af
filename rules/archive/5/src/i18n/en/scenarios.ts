import type { ScenariosText } from './card-texts';

/** The presets of the game and the two roles. */
export const scenarios: ScenariosText = {
  scenarios: {
    intro: {
      name: 'Intro game',
      text: 'Five quarters with plain term sheets and fixed companies; no ambitions, licences, winning over or pivot. The climate follows a set path, boom to chill and back.',
      minutes: 25,
    },
    standard: {
      name: 'Standard game',
      text: '2023 and 2024, quarter by quarter, with everything in it. It opens warm; where the climate goes from there, the news decides.',
      minutes: 50,
    },
    'subsidy-war': {
      name: '2015: the subsidy war',
      text: 'Money is everywhere and users are the prize: the pools are huge for a year. Then the winter comes on schedule, and it asks who earns.',
      minutes: 40,
    },
    'easy-money': {
      name: '2021: easy money',
      text: 'Frenzy and warmth take turns, so almost everybody gets funded. The question is what it cost your stake.',
      minutes: 40,
    },
    'hundred-models': {
      name: '2023: a hundred models',
      text: 'A burst of frenzy, then the cut falls fast. Open models catch up early, and a second-rate foundation is soon worth nothing.',
      minutes: 40,
    },
    'long-winter': {
      name: 'Long winter',
      text: 'Only one deal a quarter, from small cheques, for more than a year. Everybody starts with ¥3 more and must live on customers.',
      minutes: 40,
    },
    'open-weights': {
      name: 'Open weights',
      text: 'Free foundations rise to level 5, and few can stay above them. The verticals on top make the difference.',
      minutes: 50,
    },
  },
  roles: {
    giant: { name: 'Giant', text: 'Foundation 2, a big cluster and a parent who adds money and wants it back.' },
    startup: { name: 'Start-up', text: 'Vertical 2 in its home domain, little cash, and every share still its own.' },
  },
  cash: (sum) => `Starts with ¥${sum}.`,
  cashBonus: (sum) => (sum > 0 ? `¥${sum} more cash` : `¥${-sum} less cash`),
};
