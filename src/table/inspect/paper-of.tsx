import { terms } from '../../../rules/book/index';
import { decks, type MatchView } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { actionKinds } from '../selection';
import { useTable } from '../use-table';
import { AmbitionPaper, CardPaper, DeckPaper } from './card-papers';
import { CompanyPaper } from './company-paper';
import { ContractPaper } from './contract-paper';
import { FigurePaper } from './figure-paper';
import type { FigureName } from './inspectable';
import { HeldPaper } from './held-paper';
import { InvestorPaper } from './investor-paper';
import { TermPaper } from './term-paper';
import { ActionPaper, ActionsPaper } from './turn-papers';
import { ClimatePaper, CutPaper, LastQuarterPaper, NewsPaper, QuarterPaper } from './world-papers';

interface PaperOfProps {
  /** What an element names by `data-inspect`. */
  readonly subject: string;
  readonly titleId: string;
}

/** The paper of a subject; nothing once what it is about has gone from the table. */
export function PaperOf({ subject, titleId }: PaperOfProps) {
  const { view } = useTable();
  const [kind = '', which = ''] = subject.split(':');
  const seated = view.companies.find(({ seat }) => String(seat) === which);
  if (isFigure(kind))
    return seated === undefined ? undefined : <FigurePaper figure={kind} company={seated} titleId={titleId} />;
  switch (kind) {
    case 'investor': {
      const investor = view.investors.find(({ id }) => id === which);
      return investor === undefined ? undefined : <InvestorPaper investor={investor} titleId={titleId} />;
    }
    case 'contract': {
      const offer = view.offers.find(({ contract }) => contract === which);
      return offer === undefined ? undefined : <ContractPaper offer={offer} titleId={titleId} />;
    }
    case 'held': {
      const holder = view.companies.find(({ contracts }) => contracts.some(({ id }) => id === which));
      const held = holder?.contracts.find(({ id }) => id === which);
      return holder === undefined || held === undefined ? undefined : (
        <HeldPaper holder={holder} held={held} titleId={titleId} />
      );
    }
    case 'action': {
      const action = actionKinds.find((id) => id === which);
      return action === undefined ? undefined : <ActionPaper kind={action} titleId={titleId} />;
    }
    case 'actions':
      return <ActionsPaper titleId={titleId} />;
    case 'company':
      return seated === undefined ? undefined : <CompanyPaper company={seated} titleId={titleId} />;
    case 'card': {
      const card = cardsOn(view).find((id) => id === which);
      return card === undefined ? undefined : <CardPaper card={card} titleId={titleId} />;
    }
    case 'deck': {
      const deck = decks.find((id) => id === which);
      return deck === undefined ? undefined : <DeckPaper deck={deck} titleId={titleId} />;
    }
    case 'ambition': {
      const ambition = rulesOf(view).ambitionCards.find(({ id }) => id === which);
      return ambition === undefined ? undefined : <AmbitionPaper ambition={ambition.id} titleId={titleId} />;
    }
    case 'term': {
      const term = terms.find(({ id }) => id === which);
      return term === undefined ? undefined : <TermPaper term={term.id} titleId={titleId} />;
    }
    case 'news':
      return <NewsPaper news={view.news} coming={false} titleId={titleId} />;
    case 'forecast':
      return view.forecast === '' ? (
        <LastQuarterPaper titleId={titleId} />
      ) : (
        <NewsPaper news={view.forecast} coming titleId={titleId} />
      );
    case 'climate':
      return <ClimatePaper titleId={titleId} />;
    case 'quarter':
      return <QuarterPaper quarter={Number(which)} titleId={titleId} />;
    case 'cut':
      return <CutPaper titleId={titleId} />;
    default:
      return undefined;
  }
}

const figures: ReadonlySet<string> = new Set<FigureName>([
  'valuation',
  'gain',
  'cash',
  'net',
  'users',
  'capacity',
  'stake',
  'quality',
]);
const isFigure = (kind: string): kind is FigureName => figures.has(kind);

/** Every card that may lie in sight. */
const cardsOn = (view: MatchView) => [
  ...decks.flatMap((deck) => view.rows[deck]),
  ...view.privates.flatMap(({ hand }) => hand),
  ...rulesOf(view).computeCards.map(({ id }) => id),
  ...rulesOf(view).fundingCards.map(({ id }) => id),
];
