import type { LessonText } from '../../../teaching/material/types';

/** The lesson plan in English. */
export const lesson: LessonText = {
  lead: 'Students lead companies in the large-model boom, predict what will pay, play, and hold what happened against their predictions and against 2023. You need no knowledge of the game.',
  goals: [
    'why raising money is not yet gaining by it: dilution, pre-money, owners’ gain [F26];',
    'why money follows leaders, and what that does to the others [F06] [F28];',
    'when a contest turns into a burn war, and why 2023 saw none [F08] [F09] [F13].',
  ],
  before: [
    'On one laptop: `npm start`. It prints an address such as http://192.168.0.5:8080 for every device on the same network; no internet, no accounts. Open it on your own phone once: *Your first game* shows the whole game in under eight minutes.',
    'Open that address on the laptop too: *Teach*, *Lesson of 50 minutes* or *Lesson of 90 minutes*, tables of four, *Open the session*. *Open projector* makes a window for the class; keep the console on your own screen.',
  ],
  game: [
    'Everybody leads a company: a giant with a general model, or a start-up with a model for one industry. A quarter has two parts.',
    'Build: three actions, to draw cards, buy machines, train a model, or sign a customer who pays every quarter.',
    'Boardroom: a sealed envelope says which investor to ask for money and how much cash to burn on users. Investors back leaders; all burn is lost.',
    'The score is owners’ gain: the share the owners still hold × (valuation + cash − debt), less what they put in. Raising money alone does not add to it.',
  ],
  steps: {
    gather: {
      click:
        'The projector shows address, code and QR. Students type the code and a nickname, and note their personal code.',
      say: '“You run an AI company in 2023. Not who raises or burns the most wins, but whose owners gain the most.”',
      ask: 'Who has used a service that paid you to use it? Who paid for that? [F08]',
    },
    predict: {
      click: '*Ask the predictions*. The projector counts who has answered; *Answers of the class* shows what.',
      say: '“Alone and without a grade: some predictions, some questions. You will see them again.”',
      ask: 'Who expects burning to pay? Why?',
    },
    'first-quarter': {
      click:
        '*Quarters together* on, then *Begin to play*; bots fill empty seats. When all wait, *Let all into quarter 2*, and off again.',
      say: '“First turn: draw twice, then train or sign. In the envelope: pitch to an investor who shows you above the line.”',
      ask: 'At each table: what does this investor look at?',
    },
    'half-time': {
      click: 'Half-way: *Pause all*, one minute, *Go on*.',
      say: '“Look up. Who leads your table, and whom do the investors look at?”',
      ask: 'Is the leader the best company? What would the last need to be chosen? [F28]',
    },
    'last-quarters': {
      click: '*Announce* “five minutes”, *Countdown*. *Advance the slowest* where tables lag.',
      say: '“Count what is left for your owners. What still pays before the end?”',
      ask: 'What are you still buying, and when would it pay back?',
    },
    debrief: {
      click:
        '*To the debrief*, then *Compute it*; put charts on the *Projector*. In 50 minutes: stake, money, burning, predictions. In 90 all of them.',
      say: 'For each: “What do you see? Which table differs? Here is what was reported of 2023.”',
      ask: 'Why did money go where it went? Who could have stopped burning first? [F06] [F09]',
    },
    reflect: {
      click:
        '*To the reflection*: the quiz again, then writing, at home too. Afterwards *Export*, and *Delete the session* once you need it no more.',
      say: '“Rank is not a grade. What counts is what you can explain.”',
      ask: 'What do you think about raising money now that you did not before?',
    },
  },
  troubles: [
    { what: 'A student is late', remedy: 'The code stays valid; they take over a bot’s seat.' },
    {
      what: 'A student is missing or leaves',
      remedy: '*Let a bot play on*; nickname and personal code bring them back on any device.',
    },
    {
      what: 'One device for two',
      remedy: 'One nickname for the pair. They decide together and talk more: a good way to play.',
    },
    {
      what: 'Nobody can connect',
      remedy: 'The network keeps devices apart. Use a phone’s or the laptop’s hotspot; it needs no internet.',
    },
    { what: 'A table stands still', remedy: '*Free it* on its card: bots decide what it waits for.' },
    { what: 'Time runs out', remedy: '*To the debrief*; unfinished tables count as far as they came.' },
    { what: 'Laptop or browser restarts', remedy: 'Start again and reload; every move was kept.' },
  ],
};
