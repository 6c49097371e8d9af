import { useState } from 'react';
import { useLocation } from 'wouter';
import { scenarios } from '../../../../rules/index';
import { botLevels } from '../../../bots/levels';
import { useText } from '../../../i18n';
import { GameChoice } from '../../../match-setup/game-choice';
import { SeatRow } from '../../../match-setup/seat-row';
import {
  companiesOf,
  fewestSeats,
  fixesCompanies,
  mostSeats,
  nextCompany,
  swapCompany,
} from '../../../match-setup/seats';
import { SetupPage } from '../../../match-setup/setup-page';
import { api } from '../api';
import { credentials } from '../credentials';
import { playerName } from '../preferences';
import { tellProblem } from '../problem-words';
import {
  changedSeat,
  firstPlan,
  freeBotName,
  isBot,
  newMatchOf,
  problemOf,
  type OnlinePlayer,
  type Plan,
} from './plan';
import { TableOptions } from './table-options';

/** Sets up a table on the server: who sits where, which game, at what pace, and who may find it. */
export default function NewTable() {
  const t = useText('online');
  const words = useText('setup');
  const [, go] = useLocation();
  const [plan, setPlan] = useState<Plan>(() => firstPlan(playerName.get(), (number) => words.botName({ number })));
  const [busy, setBusy] = useState(false);
  const { seats, scenario } = plan;
  const companies = companiesOf(seats, scenario);
  const fixed = fixesCompanies(scenario);
  const problem = problemOf(plan);
  const bots = seats.filter(({ player }) => isBot(player)).length;
  const open = seats.filter(({ player }) => player === 'open').length;
  const players: readonly { readonly value: OnlinePlayer; readonly label: string }[] = [
    { value: 'me', label: t.me },
    { value: 'open', label: t.open },
    ...botLevels.map((value) => ({ value, label: words.levels[value] })),
  ];
  const changeSeats = (next: Plan['seats']) => setPlan({ ...plan, seats: next });
  const name = plan.name.trim();
  const title = name === '' ? t.newTable : t.defaultTitle({ name });

  const make = async () => {
    if (busy) return;
    setBusy(true);
    playerName.set(plan.name.trim());
    const answer = await api.createMatch(newMatchOf(plan, title));
    setBusy(false);
    if (answer.problem !== undefined) return tellProblem(answer.problem);
    credentials.keep(answer.value);
    go(`/online/${answer.value.match}`);
  };
  const add = () => {
    const company = nextCompany(seats);
    if (company === undefined) return;
    const name = freeBotName(seats, (number) => words.botName({ number }));
    changeSeats([...seats, { company, name, player: 'open', temperament: 'even' }]);
  };
  return (
    <SetupPage
      title={t.newTable}
      lead={t.newLead}
      leadText={t.newLeadText}
      back="/online"
      seatsHint={fixed ? words.fixedCompanies : t.seatsHint}
      seats={seats.map((seat, index) => (
        <SeatRow<'me' | 'open'>
          key={index}
          number={index + 1}
          seat={seat.player === 'me' ? { ...seat, name: plan.name } : seat}
          company={companies[index] ?? seat.company}
          game={{ scenario, players: seats.length }}
          fixed={fixed}
          players={seat.player === 'me' ? players.slice(0, 1) : players}
          bot={isBot(seat.player)}
          nameless={seat.player === 'open' ? t.openHint : undefined}
          removable={seats.length > fewestSeats && seat.player !== 'me'}
          onChange={({ name, ...change }) => {
            if (name !== undefined && seat.player === 'me') setPlan({ ...plan, name });
            else changeSeats(changedSeat(seats, index, name === undefined ? change : { ...change, name }));
          }}
          onCompany={(company) => changeSeats(swapCompany(seats, index, company))}
          onRemove={() => changeSeats(seats.toSpliced(index, 1))}
        />
      ))}
      onAdd={seats.length < mostSeats ? add : undefined}
      game={
        <GameChoice
          value={scenario}
          scenarios={scenarios.map(({ id }) => id)}
          onChange={(next) => setPlan({ ...plan, scenario: next })}
        />
      }
      optionsTitle={t.howPlayed}
      options={<TableOptions plan={plan} title={title} onChange={(change) => setPlan({ ...plan, ...change })} />}
      companies={companies}
      summary={t.summary({ companies: seats.length, open, bots })}
      note={busy ? t.making : t.newNote}
      problem={problem === undefined ? undefined : t[problem]}
      start={t.make}
      startDetail={open === 0 ? t.makeDetailBots : t.makeDetail}
      onStart={() => void make()}
    />
  );
}
