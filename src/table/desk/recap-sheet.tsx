import type { MatchEvent } from '../../../rules/index';
import { Art } from '../../ui/game-pieces/art';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { whatEveryoneSaw } from '../curtain/what-everyone-saw';
import { isTold } from '../following/timing';
import { useWhy } from '../hints/use-why';
import { ownSeat } from '../selectors';
import { useTableSession, useTable } from '../use-table';
import { DeedPicture } from './deed-picture';
import { deedsOf, recapFrom, turnsSince, type Turn } from './recap';
import styles from './recap-sheet.module.css';

type Entry = { readonly place: number; readonly quarter: number } & (
  | { readonly turn: Turn }
  | { readonly event: MatchEvent }
);

/** All that happened since one's own last turn, or since one went away: turn by turn, and what came between. */
export default function RecapSheet() {
  const session = useTableSession();
  const { view, words } = useTable();
  const { events, away } = session;
  const viewer = ownSeat(view);
  const from = recapFrom(events, viewer, away);
  const entries: readonly Entry[] = [
    ...turnsSince(events, viewer, away).flatMap((turn): Entry[] => {
      const [first] = turn.done;
      return first === undefined ? [] : [{ place: first.place, quarter: first.event.quarter, turn }];
    }),
    ...whatEveryoneSaw(events, from, events.length)
      .events.filter((event) => !isTold(event))
      .map((event): Entry => ({ place: events.indexOf(event), quarter: event.quarter, event })),
  ].toSorted((a, b) => a.place - b.place);
  const quarters = [...new Set(entries.map(({ quarter }) => quarter))];
  if (entries.length === 0) return <p>{words.t.nothingMissed}</p>;
  return quarters.map((quarter) => (
    <section key={quarter} className={styles.quarter}>
      <h3>{words.quarter(quarter)}</h3>
      <ul>
        {entries
          .filter((entry) => entry.quarter === quarter)
          .map((entry) => (
            <li key={entry.place}>
              {'turn' in entry ? <TurnTold turn={entry.turn} /> : <EventTold event={entry.event} />}
            </li>
          ))}
      </ul>
    </section>
  ));
}

function TurnTold({ turn }: { readonly turn: Turn }) {
  const { words } = useTable();
  const why = useWhy();
  return (
    <>
      <CompanyEmblem company={words.companyId(turn.seat)} size={30} />
      <div>
        <b>{words.company(turn.seat)}</b>
        <ul className={styles.deeds}>
          {deedsOf(turn, words).map(({ picture, places }) => (
            <li key={places[0]}>
              <DeedPicture picture={picture} tone="paper" />
              <span>
                {turn.done
                  .filter(({ place }) => places.includes(place))
                  .map(({ event, place }) => (
                    <span key={place}>
                      {words.sentence(event)} <i>{why(event, place)}</i>{' '}
                    </span>
                  ))}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function EventTold({ event }: { readonly event: MatchEvent }) {
  const { view, words } = useTable();
  return (
    <>
      {'seat' in event ? (
        <CompanyEmblem company={words.companyId(event.seat)} size={30} />
      ) : (
        <Art kind="climate" id={event.type === 'news' ? event.to : view.climate.climate} size={30} />
      )}
      <span>{words.sentence(event)}</span>
    </>
  );
}
