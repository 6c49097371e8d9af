import type { BoardroomChoice, Company, MatchState } from './state';

/** A deep copy that shares only what is never changed in place; much faster than `structuredClone`. */
export function cloneMatch(state: MatchState): MatchState {
  const { secret } = state;
  return {
    ...state,
    pastNews: [...state.pastNews],
    lot: [...state.lot],
    order: [...state.order],
    turn: { ...state.turn },
    sealed: [...state.sealed],
    companies: state.companies.map((company) => cloneCompany(company, company)),
    rows: { compute: [...state.rows.compute], data: [...state.rows.data], funding: [...state.rows.funding] },
    discards: {
      compute: [...state.discards.compute],
      data: [...state.discards.data],
      funding: [...state.discards.funding],
    },
    contracts: [...state.contracts],
    goneContracts: [...state.goneContracts],
    goneInvestors: [...state.goneInvestors],
    investors: [...state.investors],
    secret: {
      rng: [...secret.rng],
      decks: {
        compute: [...secret.decks.compute],
        data: [...secret.decks.data],
        funding: [...secret.decks.funding],
      },
      newsDeck: [...secret.newsDeck],
      investorDeck: [...secret.investorDeck],
      contractDecks: {
        1: [...secret.contractDecks[1]],
        2: [...secret.contractDecks[2]],
        3: [...secret.contractDecks[3]],
      },
      hands: secret.hands.map((hand) => [...hand]),
      ambitions: secret.ambitions.map((dealt) => [...dealt]),
      choices: secret.choices.map((choice): BoardroomChoice => ({ ...choice })),
      events: [...secret.events],
    },
  };
}

/** A company whose lists are not to be changed. */
type Unchanged<T> = { readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? readonly E[] : T[K] };

/** What a quarter has used of its capacity; a view keeps it apart. */
type Used = Pick<Company, 'rented' | 'trained'>;

/** A copy of a company and nothing besides; field by field, which is faster than a spread. */
export const cloneCompany = (company: Omit<Unchanged<Company>, keyof Used>, { rented, trained }: Used): Company => ({
  id: company.id,
  role: company.role,
  brand: company.brand,
  cash: company.cash,
  stake: company.stake,
  capital: company.capital,
  debts: company.debts.slice(),
  clusters: company.clusters.slice(),
  rented,
  trained,
  foundation: company.foundation,
  verticals: cloneVerticals(company.verticals),
  contracts: company.contracts.slice(),
  users: company.users,
  apiPrice: company.apiPrice,
  shelved: company.shelved,
  calls: company.calls,
  calledIn: company.calledIn,
  pivoted: company.pivoted,
  backers: company.backers.slice(),
  raised: company.raised,
  burned: company.burned,
  royaltiesEarned: company.royaltiesEarned,
  rescues: company.rescues,
  loans: company.loans,
  wonOver: company.wonOver,
  dataBonusUsed: company.dataBonusUsed,
  seen: company.seen.slice(),
  accounts: { ...company.accounts },
  history: company.history.slice(),
});

const cloneVerticals = ({ health, finance, law, education, industry }: Company['verticals']): Company['verticals'] => ({
  health,
  finance,
  law,
  education,
  industry,
});
