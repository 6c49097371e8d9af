/** What every page of a feature may import. */
const page = [
  'src/table',
  'src/match-setup',
  'src/ui',
  'src/i18n',
  'src/browser-storage',
  'rules/index',
  'react',
  'wouter',
];
const bots = ['src/bots/client', 'src/bots/levels'];
const online = ['src/net', 'src/protocol', 'valibot', 'types of socket.io-client'];

/**
 * The rooms of this repository, and what each may import besides itself: folders, single files (without their ending) and packages.
 * `types of x` allows only imports that leave nothing in the running program; `node` stands for everything built into Node.
 * A file belongs to the room with the longest path that holds it. Lint enforces this list; tests/tooling plants a breach of each entry.
 */
export const rooms = {
  rules: ['rules/cards'],
  'rules/cards': ['types of rules/engine/card-types'],
  'rules/book': [],
  'src/game': ['rules/index', 'boardgame.io'],
  'src/bots': ['rules/index', 'rules/analysis', 'comlink'],
  'src/lab': ['src/bots', 'rules/index', 'rules/analysis', 'node'],
  'src/bots/evaluation/fit': ['src/bots', 'rules/index', 'rules/analysis', 'node'],
  'src/browser-storage/local-text': [],
  'src/browser-storage': [
    'src/browser-storage/local-text',
    'src/game',
    'src/bots/levels',
    'rules/index',
    'react',
    'idb',
    'valibot',
  ],
  'src/protocol': ['types of src/teaching', 'types of src/bots/levels', 'types of rules/index'],
  'src/server': [
    'src/protocol',
    'src/teaching',
    'src/i18n/languages',
    'src/game',
    'src/bots',
    'rules/index',
    'node',
    'any package',
  ],
  'src/teaching': [
    'src/bots/choose',
    'src/game/match-record',
    'src/i18n/languages',
    'types of src/i18n',
    'rules/index',
    'rules/book',
    'valibot',
  ],
  'src/i18n': [
    'src/browser-storage/local-text',
    'src/net/load-again',
    'types of src/teaching',
    'types of rules/index',
    'rules/book',
    'react',
  ],
  'src/ui': ['src/i18n', 'src/net/load-again', 'react', 'd3-scale', 'd3-shape', 'uqr'],
  'src/net/load-again': [],
  'src/net': ['src/browser-storage/local-text', 'socket.io-client'],
  'src/table': [
    'src/ui',
    'src/i18n',
    'src/game',
    'src/bots/levels',
    'types of src/bots/client',
    'types of src/net',
    'rules/index',
    'rules/book',
    'react',
    'wouter',
  ],
  'src/match-setup': ['src/ui', 'src/i18n', 'src/bots/levels', 'rules/index', 'react', 'wouter'],
  'src/features/classroom': [...page, ...online, 'src/teaching'],
  'src/features/home': page,
  'src/features/hotseat': [...page, ...bots, 'src/game'],
  'src/features/material': [...page, 'src/teaching', 'rules/book'],
  'src/features/online': [...page, ...online, ...bots, 'src/game'],
  'src/features/replay': [...page, ...bots, 'src/game'],
  'src/features/rulebook': [...page, 'rules/book'],
  'src/features/tutorial': page,
  'src/app': ['src/features', 'src/browser-storage/settings', 'src/ui', 'src/i18n', 'react', 'react-dom', 'wouter'],
  build: ['node', 'vite', 'subset-font'],
  scripts: ['build', 'dist-server', 'node', 'vite'],
};
