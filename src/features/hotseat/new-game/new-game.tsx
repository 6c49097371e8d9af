import { useState } from 'react';
import { useLocation } from 'wouter';
import { scenarios } from '../../../../rules/index';
import { botLevels } from '../../../bots/levels';
import { useLanguage, useText } from '../../../i18n';
import { dateTime } from '../../../i18n/format';
import { keepNewMatch } from '../../../browser-storage/match-store';
import { newMatch } from '../../../browser-storage/new-match';
import { GameChoice } from '../../../match-setup/game-choice';
import { HintsChoice } from '../../../match-setup/hints-choice';
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
import { SegmentedChoice } from '../../../ui/primitives/segmented-choice';
import { FavourChoice } from './favour-choice';
import { firstSetup, optionsOf, problemOf, savedSeatsOf, type HotseatSeat, type Setup } from './setup';

/** Who sits down, and which game. */
export default function NewGame() {
  const t = useText('hotseat');
  const common = useText('setup');
  const names = useText('scenarios');
  const [language] = useLanguage();
  const [, go] = useLocation();
  const [setup, setSetup] = useState<Setup>(() =>
    firstSetup(
      (number) => t.defaultName({ number }),
      (number) => common.botName({ number }),
    ),
  );
  const { seats, scenario } = setup;
  const problem = problemOf(setup);
  const companies = companiesOf(seats, scenario);
  const fixed = fixesCompanies(scenario);
  const bots = seats.filter(({ player }) => player !== 'human').length;
  const changeSeats = (next: readonly HotseatSeat[]) => setSetup({ ...setup, seats: next });

  const start = async () => {
    const match = newMatch({
      options: optionsOf(setup),
      seats: savedSeatsOf(setup),
      name: t.matchName({ scenario: names.scenarios[scenario].name, date: dateTime(language, Date.now()) }),
      hints: setup.hints,
    });
    await keepNewMatch(match);
    go(`/play/${match.id}`);
  };
  const add = () => {
    const company = nextCompany(seats);
    if (company === undefined) return;
    const name = common.botName({ number: bots + 1 });
    changeSeats([...seats, { company, name, player: 'normal', temperament: 'even' }]);
  };
  return (
    <SetupPage
      title={t.newGame}
      lead={t.playHere}
      leadText={t.playHereText}
      back="/"
      seatsHint={fixed ? common.fixedCompanies : common.whoSitsHint}
      seats={seats.map((seat, index) => (
        <SeatRow<'human'>
          key={index}
          number={index + 1}
          seat={seat}
          company={companies[index] ?? seat.company}
          game={{ scenario, players: seats.length }}
          fixed={fixed}
          players={[
            { value: 'human', label: common.human },
            ...botLevels.map((value) => ({ value, label: common.levels[value] })),
          ]}
          bot={seat.player !== 'human'}
          removable={seats.length > fewestSeats}
          onChange={(change) => changeSeats(seats.map((old, other) => (other === index ? { ...old, ...change } : old)))}
          onCompany={(company) => changeSeats(swapCompany(seats, index, company))}
          onRemove={() => changeSeats(seats.toSpliced(index, 1))}
        />
      ))}
      onAdd={seats.length < mostSeats ? add : undefined}
      game={
        <GameChoice
          value={scenario}
          scenarios={scenarios.map(({ id }) => id)}
          onChange={(next) => setSetup({ ...setup, scenario: next })}
        />
      }
      options={
        <>
          <SegmentedChoice
            label={t.sealing}
            value={setup.sealing}
            hint={t.sealingHints[setup.sealing]}
            onChange={(sealing) => setSetup({ ...setup, sealing })}
            options={[
              { value: 'own-turn', label: t.ownTurn },
              { value: 'together', label: t.together },
            ]}
          />
          <FavourChoice value={setup.favouritism} onChange={(favouritism) => setSetup({ ...setup, favouritism })} />
          <HintsChoice value={setup.hints} onChange={(hints) => setSetup({ ...setup, hints })} />
        </>
      }
      companies={companies}
      summary={t.summary({ companies: seats.length, bots })}
      note={t.saved}
      problem={problem === undefined ? undefined : t[problem]}
      start={t.deal}
      startDetail={t.dealDetail}
      onStart={() => void start()}
    />
  );
}
