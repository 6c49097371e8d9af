import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { scenarios, type ScenarioId } from '../../../../rules/index';
import { useLanguage, useText } from '../../../i18n';
import { dateTime } from '../../../i18n/format';
import { hotseatText } from '../../../i18n/hotseat';
import { scenariosText } from '../../../i18n/scenarios';
import { storeMatch } from '../../../saves/match-store';
import { Button, buttonClass } from '../../../ui/button';
import { Felt } from '../../../ui/felt';
import { NumberedStep } from '../../../ui/numbered-step';
import { Panel } from '../../../ui/panel';
import { Seal } from '../../../ui/seal';
import { SegmentedChoice } from '../../../ui/segmented-choice';
import { toast } from '../../../ui/toaster';
import { HintsChoice } from '../hints-choice';
import { newMatch } from '../new-match';
import { GameChoice } from './game-choice';
import styles from './new-game.module.css';
import { SeatRow } from './seat-row';
import {
  companiesOf,
  fewestSeats,
  firstSetup,
  fixesCompanies,
  mostSeats,
  nextCompany,
  optionsOf,
  problemOf,
  savedSeatsOf,
  swapCompany,
  type SeatSetup,
  type Setup,
} from './setup';

/** Who sits down, and which game. */
export default function NewGame() {
  const t = useText(hotseatText);
  const names = useText(scenariosText);
  const [language, setLanguage] = useLanguage();
  const [, go] = useLocation();
  const [setup, setSetup] = useState<Setup>(() =>
    firstSetup(
      (number) => t.defaultName({ number }),
      (number) => t.botName({ number }),
    ),
  );
  const { seats } = setup;
  const problem = problemOf(setup);
  const companies = companiesOf(setup);
  const fixed = fixesCompanies(setup.scenario);
  const bots = seats.filter(({ player }) => player !== 'human').length;
  const changeSeats = (next: readonly SeatSetup[]) => setSetup({ ...setup, seats: next });

  const start = async () => {
    const match = newMatch(
      optionsOf(setup),
      savedSeatsOf(setup),
      t.matchName({ scenario: names.scenarios[setup.scenario].name, date: dateTime(language, Date.now()) }),
      setup.hints,
    );
    try {
      await storeMatch(match);
      go(`/play/${match.id}`);
    } catch {
      toast({ text: t.noStorage, tone: 'warning' });
    }
  };
  const add = () => {
    const company = nextCompany(seats);
    if (company === undefined) return;
    changeSeats([...seats, { company, name: t.botName({ number: bots + 1 }), player: 'normal', temperament: 'even' }]);
  };
  return (
    <div className={styles.page} data-climate="warm">
      <Felt />
      <header className={styles.head} data-tone="paper">
        <h1>{t.newGame}</h1>
        <p>
          <b>{t.playHere}</b> {t.playHereText}
        </p>
        <nav>
          <Link href="/" className={buttonClass('paper')}>
            ← {t.back}
          </Link>
          <Button look="paper" onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>
            {language === 'en' ? '中文' : 'English'}
          </Button>
        </nav>
      </header>
      <main className={styles.main}>
        <section className={styles.seats} aria-label={t.whoSits}>
          <NumberedStep number={1} title={t.whoSits} hint={fixed ? t.fixedCompanies : t.whoSitsHint} />
          <ol>
            {seats.map((seat, index) => (
              <SeatRow
                key={index}
                number={index + 1}
                seat={seat}
                company={companies[index] ?? seat.company}
                game={{ scenario: setup.scenario, players: seats.length }}
                fixed={fixed}
                removable={seats.length > fewestSeats}
                onChange={(change) =>
                  changeSeats(seats.map((old, other) => (other === index ? { ...old, ...change } : old)))
                }
                onCompany={(company) => changeSeats(swapCompany(seats, index, company))}
                onRemove={() => changeSeats(seats.toSpliced(index, 1))}
              />
            ))}
          </ol>
          {seats.length < mostSeats ? (
            <Button look="ghost" icon="chair" className={styles.add} onClick={add}>
              {t.addSeat}
            </Button>
          ) : undefined}
        </section>
        <section className={styles.game} aria-label={t.whichGame}>
          <NumberedStep number={2} title={t.whichGame} />
          <GameChoice
            value={setup.scenario}
            scenarios={scenarios.map(({ id }) => id)}
            onChange={(scenario: ScenarioId) => setSetup({ ...setup, scenario })}
          />
          <Panel>
            <div className={styles.options}>
              <SegmentedChoice
                label={`${t.sealing} · ${t.sealingHint}`}
                value={setup.sealing}
                onChange={(sealing) => setSetup({ ...setup, sealing })}
                options={[
                  { value: 'own-turn', label: t.ownTurn },
                  { value: 'together', label: t.together },
                ]}
              />
              <SegmentedChoice
                label={t.favour}
                value={String(setup.favouritism)}
                onChange={(value) => setSetup({ ...setup, favouritism: Number(value) })}
                options={[
                  { value: '1', label: t.always },
                  { value: '0.5', label: t.half },
                  { value: '0', label: t.never },
                ]}
              />
              <HintsChoice value={setup.hints} onChange={(hints) => setSetup({ ...setup, hints })} />
            </div>
          </Panel>
        </section>
      </main>
      <footer className={styles.foot}>
        <span className={styles.seals} aria-hidden>
          {companies.map((company) => (
            <Seal key={company} company={company} size={40} />
          ))}
        </span>
        <p>
          <b>{t.summary({ companies: seats.length, bots })}</b>
          {problem === undefined ? (
            <span>{t.saved}</span>
          ) : (
            <span role="alert" className={styles.problem}>
              {t[problem]}
            </span>
          )}
        </p>
        <Button
          look="primary"
          size="large"
          detail={t.dealDetail}
          reason={problem === undefined ? undefined : t[problem]}
          onClick={() => void start()}
        >
          {t.deal}
        </Button>
      </footer>
    </div>
  );
}
