/** What the files of a session's export hold, in English; `docs/exports.md` says the same. Columns that are explained together share a key. */
export const exports = {
  about: [
    'Money is in ¥100 m, stakes and shares run from 0 to 1, times are UTC (ISO 8601), tables, games and seats are counted from 1. An empty cell means that there is nothing to say, never zero.',
    'The tables are CSV as RFC 4180 has it, UTF-8 with a byte-order mark, so that Excel, LibreOffice, R and pandas open them as they are. A text that a program could take for a number, a date, yes or no, nothing, or a formula has an apostrophe before it, as \'007; so has one that begins with an apostrophe itself, and what would begin a formula after a semicolon, a tab or the end of a line. To have the text back, take one apostrophe away at each of these places: gsub("(^|[;\\t\\r\\n])\'", "\\\\1", x) in R, x.str.replace("(^|[;\\t\\r\\n])\'", r"\\1", regex=True) in pandas.',
    'Without names, the column “name” is empty and students are told apart by “student” alone; what they wrote is left as they wrote it. A table that the rules of this version can’t play again is in session.json only.',
  ],
  column: 'column',
  meaning: 'what it is',
  files: {
    'decisions.csv': {
      title: 'one row a decision',
      text: 'Moves that were taken back are left out.',
      columns: {
        session: 'the session’s id',
        game: 'which game of the session',
        scenario: 'the scenario played',
        table: 'the table',
        n: 'which decision of the table, in order',
        time: 'when it was made',
        'quarter, phase, climate': 'where the match stood: build or boardroom, and the climate of capital',
        'seat, company, role': 'for which company: giant or startup',
        by: 'student or bot',
        'student, name': 'who decided; empty for a bot',
        'cash, stake': 'of the company, before the decision',
        move: 'what kind of move: draw, build, trainFoundation, trainVertical, payOverrun, shelve, finishShelved, sign, winOver, pivot, setPrice, sellCluster, capitalCall, discard, endTurn, keepAmbition, pitch, burn, seal, unseal',
        ambition: 'the ambition kept',
        deck: 'the deck drawn from',
        card: 'the card drawn (top: unseen), built, discarded or pitched with',
        data: 'the data spent on training, with spaces between',
        domain: 'the domain trained or pivoted to',
        contract: 'the contract signed or won over',
        cluster: 'the cluster sold',
        licensor: 'the seat a licence was taken from',
        price: 'the price of the own licence',
        investor: 'the investor pitched to; none: nobody',
        burn: 'the sum put into burning',
        place:
          'for the pitch that stood when envelopes were opened: the company’s place by valuation among its table, 1 the highest',
        outcome:
          'what came of that pitch: closed, or why not: no-proof (too few contracts for the news), no-measure (zero on what the investor measures), below-cut (ranked below the cut), outranked (a better-ranked company pitched too), no-chair (backed, but all deals of the quarter went to higher valuations)',
        raised: 'the sum of the deal; 0 if none closed',
      },
    },
    'quarters.csv': {
      title: 'one row a company and quarter',
      text: 'As the Books of the quarter closed; quarter 0 is the start. A quarter that was not finished has no row. All columns that begin with through_, up to a quarter, add up to cash.',
      columns: {
        'session, game, scenario, table': 'the session’s id, which of its games, the scenario, the table',
        finished: 'whether the table’s match came to its end',
        'seat, company, role': 'the company: giant or startup',
        'student, name': 'who sat there at the end; empty for a bot',
        'quarter, climate, cut':
          'the quarter, its climate, and the cut: both the rank that still got money and the number of deals',
        valuation: 'what the market said it was worth',
        'value_brand, value_revenue, value_foundation, value_verticals, value_hype': 'its five parts, before rounding',
        net_revenue: 'what the valuation counts as revenue: contracts and royalties less upkeep, and what users pay',
        stake: 'share its owners still hold',
        'cash, debt': 'cash after the Books, and what is owed',
        capital: 'what the owners put in',
        users: 'users, in whole users',
        'foundation, contracts': 'foundation level, contracts held',
        'raised, burned': 'from the start of the match: raised in deals, burned on users',
        gain: 'owners’ gain without ambition: stake × (valuation + cash − debt) − capital',
        through_start: 'cash at the start',
        'through_contracts, through_users, through_royalties_in, through_bonus':
          'received this quarter: from contracts, from users, for licences, from the bank',
        through_cluster_sales: 'received for clusters sold',
        'through_upkeep, through_payroll, through_royalties_out': 'paid, negative',
        'through_training, through_overrun, through_clusters, through_winning_over':
          'paid for training, its overruns, compute cards, contracts won over; negative',
        through_burn: 'burned, less what a truce gave back; negative',
        'through_deals, through_grants, through_loans, through_repayments, through_calls, through_rescues':
          'money of investors, the state, lenders and owners',
      },
    },
    'students.csv': {
      title: 'one row a student',
      text: 'Participation always; rank only when you switch it on: a rank is no grade.',
      columns: {
        'session, student, name': 'the session’s id, the student’s number, and their name if you export names',
        joined: 'when the student joined',
        removed: 'whether the teacher took the student out',
        table_1: 'the table of the student’s seat at the end of the first game; table_2 for the second',
        decisions: 'decisions of the student’s own, in all games',
        share_by_bots: 'of all decisions of those seats, the share that bots made',
        'predictions, quiz_before, quiz_after': 'questions answered',
        reflections: 'reflections written',
        reflection_ID: 'what was written, one column a prompt',
        'company_1, finished_1, place_1, gain_1':
          'with ranks only, for each game: company, whether the match ended, place by owners’ gain without ambition (equal gains share it), that gain',
      },
    },
    'session.json': {
      title: 'everything',
      text: 'The record all of the above is computed from: the plan, students, each table’s options, seed and moves, answers, and what the teacher did on the console. The same options, seed and moves give the same match with the same version of the rules.',
      columns: {},
    },
  },
};

export type ExportsText = typeof exports;
