import { memo, useLayoutEffect, useRef } from 'react';
import type { InvestorView } from '../../../rules/index';
import { useComposition } from '../../ui/layout/composition';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { useAnchor } from '../../ui/motion/anchors';
import { Inspect } from '../inspect/inspectable';
import { ownSeat } from '../selectors';
import { useTable } from '../use-table';
import { InvestorPlace, Pennant, PlateFace } from './investor-place';
import styles from './investors-row.module.css';
import { verdictOf, wouldBack } from './verdict';

/** The investors face up, each with its ladder, and the cut as one line across all. */
export const InvestorsRow = memo(function InvestorsRow() {
  const { view, words } = useTable();
  const { t } = words;
  const { cut } = view.climate;
  const of = view.companies.length;
  const anchor = useAnchor('investors');
  const bench = useRef<HTMLUListElement>(null);
  const composition = useComposition();
  const own = ownSeat(view);
  const firstBacking = view.investors.findIndex((investor) => wouldBack(investor, own));
  // A phone shows two at a time: first those who would back whoever looks.
  useLayoutEffect(() => {
    const place = bench.current?.children[firstBacking];
    if (composition === 'phone' && bench.current !== null && place instanceof HTMLElement)
      bench.current.scrollLeft = place.offsetLeft;
  }, [composition, firstBacking]);
  return (
    <section
      ref={anchor}
      className={styles.zone}
      aria-label={t.investors}
      style={{ ['--companies' as string]: of, ['--cut' as string]: Math.min(cut, of) }}
      data-crowded={view.investors.length > 4 || undefined}
    >
      <h2>
        <VisuallyHidden>{t.investors}</VisuallyHidden>
      </h2>
      <VisuallyHidden>
        {t.whomTheyBack}; {t.cutLine({ cut, of })}
      </VisuallyHidden>
      <ul ref={bench} className={styles.bench}>
        {view.investors.map((investor) => (
          <ToLookAt key={investor.id} investor={investor} />
        ))}
      </ul>
      <Pennant />
    </section>
  );
});

function ToLookAt({ investor }: { readonly investor: InvestorView }) {
  const { view, words } = useTable();
  const own = ownSeat(view);
  const backs = wouldBack(investor, own);
  return (
    <InvestorPlace
      investor={investor}
      backs={backs}
      plate={
        <Inspect subject={`investor:${investor.id}`} className={styles.button}>
          <PlateFace investor={investor} backs={backs} sum={investor.cheque} />
          {own === undefined ? undefined : <VisuallyHidden> {verdictOf(investor, own, view, words)}</VisuallyHidden>}
        </Inspect>
      }
    />
  );
}
