/** Words around the teaching material, in English. */
export const materialPage = {
  title: 'Teaching material',
  lead: 'For a lesson with the game, in class or at home. Every page can be printed, in both languages.',
  home: 'To the first page',
  all: 'All material',
  pages: {
    lesson: {
      title: 'Lesson plan',
      text: 'One page: lessons of 50 and 90 minutes, minute by minute, what to click, say and ask.',
    },
    charts: {
      title: 'Notes on the debrief',
      text: 'For every chart: what it shows, how it is misread, a question, the fact of 2023, and what to say if your data shows the opposite.',
    },
    reading: {
      title: 'Reading text',
      text: 'The boom of 2023 on four sheets, each figure with its source, for students to read before or after.',
    },
    glossary: {
      title: 'Glossary',
      text: 'The terms of a lesson on investment by theme, each with the facts that illustrate it.',
    },
    questions: {
      title: 'Question sets',
      text: 'Predictions, the quiz before and after, and prompts to write, on paper too; answers on a sheet of their own.',
    },
  },
  print: 'Print',
  language: 'Language',
  navigation: 'Pages of the material',
  facts: 'Facts and their sources',
  source: (p: { source: string }) => `Source: ${p.source}`,
  fact: (p: { key: string }) => `Fact ${p.key}`,
  imprint: 'Hundred Models',
  lesson: {
    goals: 'Afterwards students can explain',
    before: 'Before the lesson',
    game: 'The game in four sentences',
    plan: 'Minute by minute',
    short: '50 min',
    shortText: 'Lesson of 50 minutes: intro game',
    long: '90 min',
    longText: 'Lesson of 90 minutes: standard game',
    stage: 'Stage',
    click: 'Click',
    say: 'Say',
    ask: 'Ask',
    troubles: 'What can go wrong',
    minutes: (p: { from: number; to: number }) => `${p.from}–${p.to}`,
    stages: { gather: 'Gather', predict: 'Predict', play: 'Play', debrief: 'Debrief', reflect: 'Reflect' },
  },
  charts: {
    shows: 'What it shows',
    misreading: 'Usual misreading',
    ask: 'Ask',
    opposite: 'If your data shows the opposite',
  },
  groups: {
    ownership: 'Ownership and rounds',
    money: 'Money and worth',
    investors: 'Investors and climate',
    burning: 'Burning and bidding',
    models: 'Models and costs',
    customers: 'Customers and roads',
    measures: 'Measuring inequality and what if',
  },
  questions: {
    sets: {
      prediction: { title: 'Predictions', text: 'Before play; nobody is graded.' },
      quiz: { title: 'Quiz', text: 'The same before and after play: the difference is the learning gain.' },
      reflection: { title: 'Reflection', text: 'After the debrief, in writing.' },
    },
    name: 'Name',
    date: 'Date',
    scale: (p: { from: number; to: number }) => `A whole number from ${p.from} to ${p.to}:`,
    key: 'Right answers to the quiz',
    keyText: 'For the teacher.',
  },
};

export type MaterialPageText = typeof materialPage;
