import type { BookText } from '../../../../rules/book/types';

/** Terms of models, customers and users. */
export const glossaryOfWork = {
  upkeep: {
    term: 'Upkeep',
    definition: 'What a cluster costs at every Books. It lowers net revenue, and so valuation.',
  },
  cluster: {
    term: 'Cluster',
    definition: 'Machines that stay: they give capacity every quarter and mostly cost upkeep.',
  },
  capacity: {
    term: 'Capacity',
    definition:
      'What the clusters can run. Contracts bind some of it for good, training uses some for a quarter; the rest is free.',
  },
  load: { term: 'Load', definition: 'The capacity a contract binds for as long as it is held.' },
  'cloud-rental': {
    term: 'Cloud rental',
    definition: 'Capacity for this quarter’s training only: no upkeep, nothing to show for it later.',
  },
  data: {
    term: 'Data',
    definition:
      'Cards of value 1 to 3, spent on training. Domain data trains its vertical or a foundation, web data foundations only, synthetic data anything.',
  },
  foundation: {
    term: 'Foundation',
    definition:
      'The general model, level 0 to 10. It carries every domain at once, and each level costs more than the last.',
  },
  vertical: {
    term: 'Vertical',
    definition: 'A model for one domain, level 0 to 6. Cheap to train; it counts in its own domain only.',
  },
  domain: { term: 'Domain', definition: 'A field of customers: health, finance, law, education or industry.' },
  quality: {
    term: 'Quality',
    definition:
      'What a customer gets in a domain: the better of own foundation and open source, plus the vertical there.',
  },
  'open-source': {
    term: 'Open-source level',
    definition:
      'The foundation everybody can use for free this quarter. It rises, and swallows second-rate foundations.',
  },
  overrun: {
    term: 'Overrun',
    definition: 'What a foundation run costs beyond its price, drawn by chip after the money is spent.',
  },
  'shelved-run': {
    term: 'Shelved run',
    definition:
      'A foundation run whose overrun is not paid yet. Pay it later in your own turn, and the level is reached.',
  },
  contract: {
    term: 'Contract',
    definition: 'A business customer. Asks for quality, binds load, pays every quarter from the next one on.',
  },
  'sales-cycle': {
    term: 'Sales cycle',
    definition: 'The time between signing and the first payment: one quarter, two when the news is slow.',
  },
  tier: { term: 'Tier', definition: 'The class of a contract, I to III: what it asks for and pays rises with it.' },
  'platform-deal': {
    term: 'Platform deal',
    definition: 'A contract that builds on your foundation and asks for its level, not for quality. No licence helps.',
  },
  licence: {
    term: 'Licence',
    definition:
      'The use of a rival’s foundation for one contract. It cannot be refused, and ends when you no longer need it.',
  },
  royalty: {
    term: 'Royalty',
    definition: 'What a licence costs at every Books: ¥1 to ¥3, fixed on the day of signing.',
  },
  'api-price': {
    term: 'API price',
    definition: 'The royalty a company asks of new licences, ¥1 to ¥3. Its owner may change it once a turn.',
  },
  'winning-over': {
    term: 'Winning over',
    definition: 'Taking a rival’s contract with a quality 2 above the holder’s, for one quarter of its revenue.',
  },
  pivot: {
    term: 'Pivot',
    definition: 'Act two: once a game, one foundation level becomes two vertical levels in one domain.',
  },
  users: {
    term: 'Users',
    definition:
      'Consumers, in tenths. Five of them pay ¥1 a quarter; a fifth of them leaves every quarter; the hype they cause is worth more.',
  },
  pool: {
    term: 'Pool',
    definition: 'The new users of a quarter, shared 60, 30 and 10% among the three most attractive.',
  },
  attraction: {
    term: 'Attraction',
    definition: 'Burn plus the better of foundation and best vertical. A foundation not above open source counts half.',
  },
  giant: {
    term: 'Giant',
    definition:
      'A company with a foundation, machines and a parent: capital calls on one side, profit pressure on the other.',
  },
  'start-up': {
    term: 'Start-up',
    definition: 'A company with a niche, little cash, small payroll and no owners’ capital to earn back.',
  },
  'neutral-company': {
    term: 'Neutral company',
    definition: 'A company led by a fixed simple policy of the rules. It takes part but cannot win.',
  },
} as const satisfies Partial<BookText['glossary']>;
