import type { CompanyTexts } from './card-texts';

/** Twelve fictional companies and the rule each bends. */
export const companies: CompanyTexts = {
  search: {
    name: 'Northlight Search',
    short: 'Northlight',
    text: 'Profit pressure (a smaller stake) from losses above ¥9, not ¥5.',
    line: 'The adverts pay for everything; the parent pays without sighing.',
  },
  voice: {
    name: 'Echo Voice',
    short: 'Echo',
    text: '+1 attraction when it burns for users.',
    line: 'A microphone in every kitchen, a model behind it.',
  },
  vision: {
    name: 'Dawn Iris',
    short: 'Dawn Iris',
    text: 'Its compute cards cost ¥1 less, cloud rental excepted.',
    line: 'Built cameras first, then the halls full of chips to watch them.',
  },
  cloud: {
    name: 'Cloudloom',
    short: 'Cloudloom',
    text: '+¥1 a quarter while any rival’s contract runs on its licence.',
    line: 'Sells looms to weavers and weaves a little itself.',
  },
  commerce: {
    name: 'Beadmarket',
    short: 'Beadmarket',
    text: 'Its platform deals have load 1 less.',
    line: 'A million stalls; every one of them already on its books.',
  },
  social: {
    name: 'Heartknot',
    short: 'Heartknot',
    text: 'Only 10% of its users leave each quarter, not 20%.',
    line: 'Nobody leaves while the family group chat stays.',
  },
  'long-context': {
    name: 'Long River',
    short: 'Long River',
    text: 'A truce (a tie in the burn) returns all it burned, not half.',
    line: 'Reads the whole shelf before it answers.',
  },
  health: {
    name: 'Jade Pulse',
    short: 'Jade Pulse',
    text: 'Once a quarter, training with health data counts 1 more.',
    line: 'Two doctors, one engineer, ten thousand charts.',
  },
  finance: {
    name: 'Copper Ledger',
    short: 'Copper Ledger',
    text: 'A finance contract signed while it has none pays at once.',
    line: 'Counts twice, forecasts once.',
  },
  law: {
    name: 'Plumbline',
    short: 'Plumbline',
    text: 'Its law contracts need a gap of 3 to be won over, not 2.',
    line: 'Every sentence it writes would stand in court.',
  },
  education: {
    name: 'Inkfield Academy',
    short: 'Inkfield',
    text: 'Each education contract it signs brings 1 user.',
    line: 'Pupils come for the homework and stay for the stories.',
  },
  industry: {
    name: 'Millrace Works',
    short: 'Millrace',
    text: 'Its industry contracts have load 1.',
    line: 'Small models, close to the machine.',
  },
};
