import type { CompanyView, MatchView, Move } from '../../../rules/index';
import type { StepId } from '../../i18n/en/tutorial';

/** What the device shows, as the guide sees it. */
export interface Moment {
  readonly scene: 'curtain' | 'report' | 'table' | 'result';
  readonly view: MatchView;
}

export interface Step {
  readonly id: StepId;
  /** Whether this is the time for it. */
  readonly at: (moment: Moment) => boolean;
  /** Anchors it points at, what is nearest to the goal first; the first that is shown counts. */
  readonly points: (moment: Moment) => readonly string[];
  /** Over as soon as its time is over: the player does what it says, or something else. Others are read. */
  readonly toDo?: true;
  /** Read as soon as what it points at is pressed, too: what then comes is not to lie under it. */
  readonly untilPressed?: true;
  /** Anchor that has to be seen while the note is read, beside what it points at. */
  readonly clear?: string;
}

const legal = (view: MatchView, type: Move['type']): boolean => view.legal.some((move) => move.type === type);

/** The company of whoever is guided. */
export const ownCompany = (view: MatchView): CompanyView | undefined => view.companies.find(({ seat }) => seat === 0);

const building = ({ scene, view }: Moment, quarter: number): boolean =>
  scene === 'table' && view.quarter === quarter && view.viewer === 0 && legal(view, 'endTurn');

const inBoardroom = ({ scene, view }: Moment, quarter: number): boolean =>
  scene === 'table' && view.quarter === quarter && view.phase === 'boardroom' && ownCompany(view)?.sealed === false;

/** Whether investors gave the guided company money. */
export const raised = (view: MatchView): boolean => (ownCompany(view)?.raised ?? 0) > 0;

const signable = (view: MatchView): readonly string[] =>
  view.legal.flatMap((move) => (move.type === 'sign' ? [`contract:${move.contract}`] : []));

/** From the button that makes a move back to its verb; on a phone that gives way to whatever else is open. */
const ways = (type: 'build' | 'trainVertical'): readonly string[] => [
  `confirm:${type}`,
  `options:${type}`,
  `action:${type}`,
  ...wayBack,
];

/** What puts away whatever stands in the place of the verbs. */
export const wayBack: readonly string[] = ['put-back', 'hint'];

/** The guide of a first game, in the order things happen. */
export const steps: readonly Step[] = [
  { id: 'welcome', at: (moment) => building(moment, 1), points: () => ['company:0'] },
  {
    id: 'goal',
    at: (moment) => building(moment, 1),
    points: () => ['gain'],
    clear: 'company:0',
  },
  {
    id: 'sign',
    at: (moment) => building(moment, 1) && legal(moment.view, 'sign'),
    points: ({ view }) => ['confirm:sign', ...signable(view)],
    toDo: true,
  },
  {
    id: 'build',
    at: (moment) => building(moment, 1) && legal(moment.view, 'build'),
    points: () => ways('build'),
    toDo: true,
  },
  {
    id: 'train',
    at: (moment) => building(moment, 1) && legal(moment.view, 'trainVertical'),
    points: () => ways('trainVertical'),
    toDo: true,
  },
  {
    id: 'endTurn',
    at: (moment) => building(moment, 1) && moment.view.turn.actions === 0,
    points: () => ['end-turn'],
    clear: 'undo',
    toDo: true,
  },
  { id: 'pitch', at: (moment) => inBoardroom(moment, 1), points: () => ['pitch', 'tab:pitch'] },
  { id: 'burn', at: (moment) => inBoardroom(moment, 1), points: () => ['burn', 'tab:burn'] },
  { id: 'seal', at: (moment) => inBoardroom(moment, 1), points: () => ['seal'], clear: 'slip', toDo: true },
  {
    id: 'report',
    at: ({ scene, view }) => scene === 'report' && view.quarter === 2,
    points: () => ['report-next'],
    untilPressed: true,
  },
  {
    id: 'raised',
    at: (moment) => building(moment, 2) && raised(moment.view),
    points: () => ['gain'],
    clear: 'company:0',
  },
  { id: 'talked', at: (moment) => building(moment, 2) && !raised(moment.view), points: () => ['investors'] },
  { id: 'follow', at: (moment) => building(moment, 2), points: () => ['investors'] },
  {
    id: 'draw',
    at: (moment) => building(moment, 2) && moment.view.turn.actions === 3 && legal(moment.view, 'draw'),
    points: () => ['confirm:draw', 'decks'],
    toDo: true,
  },
  { id: 'hint', at: (moment) => building(moment, 2) && moment.view.turn.actions > 0, points: () => ['hint'] },
  { id: 'need', at: (moment) => inBoardroom(moment, 2), points: () => ['pitch', 'tab:pitch'] },
  { id: 'cold', at: (moment) => building(moment, 3), points: () => ['climate', 'quarters'] },
  {
    id: 'last',
    at: (moment) => building(moment, 3),
    points: ({ view }) => [...signable(view), 'end-turn'],
  },
  { id: 'result', at: ({ scene }) => scene === 'result', points: () => ['result-table'], clear: 'result-buttons' },
];

/** What the guide has to say now; undefined when it is silent. */
export const stepNow = (moment: Moment, read: readonly string[]): Step | undefined =>
  steps.find(({ id, at, toDo }) => at(moment) && (toDo === true || !read.includes(id)));
