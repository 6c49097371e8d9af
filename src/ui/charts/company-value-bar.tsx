import { artUrl } from '../game-pieces/art';
import styles from './stacked-bars.module.css';
import { textWidth } from './text-width';

/** What became of one company's value, in ¥100 m. */
export interface CompanyValue {
  id: string;
  name: string;
  detail?: string;
  company?: string;
  /** Left to its owners. */
  kept: number;
  /** Belongs to investors now. */
  given: number;
  /** Burned on users: outside the value. */
  burned: number;
  /** Put in by the owners themselves, out of what they kept. */
  put: number;
  notes: { created: string; put: string };
}

const barHeight = 38;

/** Whether a part is wide enough, in px, for its number. */
const inside = (width: number): boolean => width > 40;

export interface CompanyValueBarProps {
  row: CompanyValue;
  left: number;
  x: (value: number) => number;
  hatch: string;
  format: (value: number) => string;
}

/** One company's bar with its numbers and notes. */
export function CompanyValueBar({ row, left, x, hatch, format }: CompanyValueBarProps) {
  const kept = x(Math.max(0, row.kept));
  const given = x(row.given);
  const end = left + kept + given;
  const burned = x(row.burned);
  return (
    <>
      {row.company === undefined ? undefined : (
        <image href={artUrl('company', row.company)} x="0" y="0" width="38" height="38" />
      )}
      {left < 100 ? undefined : (
        <>
          <text x="46" y="16" className={styles.name}>
            {row.name}
          </text>
          <text x="46" y="33">
            {row.detail}
          </text>
        </>
      )}
      <rect x={left} width={kept} height={barHeight} className={styles.kept} />
      <rect x={left + kept} width={given} height={barHeight} className={styles.given} />
      {inside(kept) ? <Figure x={left + kept / 2} text={format(row.kept)} light /> : undefined}
      {inside(given) ? <Figure x={left + kept + given / 2} text={format(row.given)} light /> : undefined}
      {row.burned > 0 ? (
        <>
          <rect
            x={end + 5}
            y="1"
            width={Math.max(8, burned - 5)}
            height={barHeight - 2}
            fill={`url(#${hatch})`}
            className={styles.burned}
          />
          {inside(burned) ? (
            <>
              <rect x={end + 2 + burned / 2 - 18} y="8" width="36" height="22" className={styles.ground} />
              <Figure x={end + 2 + burned / 2} text={format(row.burned)} />
            </>
          ) : (
            <text x={end + Math.max(13, burned) + 6} y="25" className={styles.figure}>
              {format(row.burned)}
            </text>
          )}
        </>
      ) : undefined}
      {row.put > 0 ? (
        <rect x={left + kept - x(row.put)} y={barHeight + 4} width={x(row.put)} height="8" className={styles.put} />
      ) : undefined}
      <Notes row={row} left={left} kept={left + kept} end={end} put={left + kept - x(row.put)} />
    </>
  );
}

function Figure({ x, text, light = false }: { x: number; text: string; light?: boolean }) {
  return (
    <text x={x} y="25" textAnchor="middle" className={light ? styles.light : styles.figure}>
      {text}
    </text>
  );
}

interface NotesProps {
  row: CompanyValue;
  left: number;
  kept: number;
  end: number;
  /** Where the bar of the owners' own money begins. */
  put: number;
}

/** The owners' money is noted before its bar where there is room, else a line lower; the total stands right of that bar. */
function Notes({ row, left, kept, end, put }: NotesProps) {
  const putWidth = textWidth(row.notes.put);
  const nothing = row.put <= 0;
  const before = !nothing && put - putWidth > left - 4;
  const totalFrom = (nothing ? left + putWidth : kept) + 8;
  const right = end - textWidth(row.notes.created) * 1.06 >= totalFrom;
  return (
    <>
      <text x={before ? put - 6 : left} y={nothing || before ? 53 : 65} textAnchor={before ? 'end' : 'start'}>
        {row.notes.put}
      </text>
      <text x={right ? end : totalFrom} y={53} textAnchor={right ? 'end' : 'start'} className={styles.total}>
        {row.notes.created}
      </text>
    </>
  );
}
