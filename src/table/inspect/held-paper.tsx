import type { CompanyView } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { useText } from '../../i18n';
import { money, number } from '../../i18n/format';
import { refusalSentence } from '../../i18n/refusal-details';
import { foretold } from '../foretold';
import { ownSeat } from '../selectors';
import { Term } from '../terms/term';
import { TermEntry } from '../terms/term-entry';
import { useTable } from '../use-table';
import { Bars } from './bars';
import { ContractHead, standingFor } from './contract-paper';
import { Part, RuleLink, Sum } from './pieces';
import { Ways } from './ways';

type Held = CompanyView['contracts'][number];

interface HeldPaperProps {
  readonly holder: CompanyView;
  readonly held: Held;
  readonly titleId: string;
}

/** A contract that is held: what it pays whom, who could serve it as well, and whether it could change hands. */
export function HeldPaper({ holder, held, titleId }: HeldPaperProps) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const { id, load, licence, paysFrom } = held;
  const { domain, pays, platform } = rulesOf(view).contractOf(id);
  const { winningOver } = rulesOf(view).presetOf(view).modules;
  const own = ownSeat(view) === holder.seat;
  const name = words.cards.domains[domain].name;
  const asks = platform === true ? t.foundationsToday : t.qualityToday({ domain: name });
  return (
    <>
      <ContractHead contract={id} titleId={titleId}>
        {own ? t.heldByYou : t.heldBy({ name: words.short(holder.seat) })}
      </ContractHead>
      <Part title={t.whatItPays}>
        <Sum figure={money(pays)}>
          <p>
            {t.heldPays({ load, multiple: number(view.climate.multiple) })} <Term id="load">{t.loadWord}</Term>
          </p>
          {licence === undefined ? undefined : (
            <p>{words.t.royaltyTo({ name: words.short(licence.licensor), price: money(licence.price) })}</p>
          )}
          {paysFrom > view.quarter ? <p>{words.t.paysFrom}</p> : undefined}
        </Sum>
      </Part>
      <Part title={asks}>
        <Bars
          label={asks}
          rows={view.companies
            .toSorted((a, b) => standingFor(b, id, words.rules) - standingFor(a, id, words.rules))
            .map((company) => ({
              seat: company.seat,
              value: standingFor(company, id, words.rules),
              figure: standingFor(company, id, words.rules),
              out: false,
            }))}
        />
      </Part>
      {winningOver && !own && ownSeat(view) !== undefined ? <WinningOver held={held} /> : undefined}
      <Part title={t.whatItMeans}>
        <TermEntry id={winningOver ? 'winning-over' : 'contract'} />
      </Part>
      <RuleLink to={winningOver ? 'winning-over' : 'signing'} />
    </>
  );
}

/** What taking it from its holder would bring now; or why it can't be taken. */
function WinningOver({ held: { id } }: Pick<HeldPaperProps, 'held'>) {
  const { view, words } = useTable();
  const refusals = useText('refusals');
  const { refused } = foretold(view, { type: 'winOver', contract: id });
  return (
    <Ways
      moves={refused === undefined ? [{ type: 'winOver', contract: id }] : []}
      none={refused === undefined ? words.t.whyNot.winOver : refusalSentence(refusals, refused)}
    />
  );
}
