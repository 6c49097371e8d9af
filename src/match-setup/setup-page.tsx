import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CompanyId } from '../../rules/index';
import { useText } from '../i18n';
import { Button, buttonClass } from '../ui/primitives/button';
import { NumberedStep } from '../ui/layout/numbered-step';
import { Panel } from '../ui/layout/panel';
import { SetupFooter } from '../ui/layout/setup-footer';
import { SetupLayout } from '../ui/layout/setup-layout';
import { CompanyEmblem } from '../ui/game-pieces/company-emblem';
import styles from './setup-page.module.css';

interface SetupPageProps {
  readonly title: string;
  /** What kind of game this is, in a word and a sentence. */
  readonly lead: string;
  readonly leadText: string;
  /** Where the way back leads. */
  readonly back: string;
  readonly seatsHint: string;
  /** List items, one a seat. */
  readonly seats: ReactNode;
  /** Absent when no seat can be added. */
  readonly onAdd?: () => void;
  readonly game: ReactNode;
  /** Choices about the game. */
  readonly options: ReactNode;
  /** Where those choices matter as much as the game, they stand below the seats, under a title of their own. */
  readonly optionsTitle?: string;
  readonly companies: readonly CompanyId[];
  readonly summary: string;
  readonly note: string;
  /** What keeps the game from starting. */
  readonly problem?: string;
  readonly start: string;
  readonly startDetail: string;
  readonly onStart: () => void;
}

/** Who sits down, and which game: the frame of the pages that set one up. */
export function SetupPage(props: SetupPageProps) {
  const { title, lead, leadText, back, seatsHint, seats, onAdd, game, options, optionsTitle } = props;
  const t = useText('setup');
  const choices = (
    <Panel>
      <div className={styles.options}>{options}</div>
    </Panel>
  );
  return (
    <SetupLayout
      title={title}
      lead={lead}
      leadText={leadText}
      nav={
        <Link href={back} className={buttonClass('paper')}>
          ← {t.back}
        </Link>
      }
      foot={
        <SetupFooter {...props}>
          {props.companies.map((company) => (
            <CompanyEmblem key={company} company={company} size={40} />
          ))}
        </SetupFooter>
      }
    >
      <section className={styles.seats} aria-label={t.whoSits}>
        <NumberedStep number={1} title={t.whoSits} hint={seatsHint} />
        <ol>{seats}</ol>
        {onAdd === undefined ? undefined : (
          <Button look="ghost" icon="chair" className={styles.add} onClick={onAdd}>
            {t.addSeat}
          </Button>
        )}
        {optionsTitle === undefined ? undefined : (
          <div className={styles.below}>
            <NumberedStep number={3} title={optionsTitle} />
            {choices}
          </div>
        )}
      </section>
      <section className={styles.game} aria-label={t.whichGame}>
        <NumberedStep number={2} title={t.whichGame} />
        {game}
        {optionsTitle === undefined ? choices : undefined}
      </section>
    </SetupLayout>
  );
}
