import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useLanguage, useText } from '../../i18n';
import { tableText } from '../../i18n/table';
import { tutorialText } from '../../i18n/tutorial';
import { announce } from '../../ui/announcer';
import { Button, buttonClass } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { factsOf } from './guide-words';
import styles from './guide.module.css';
import type { Moment, Step } from './steps';
import { useFollow } from './use-follow';

interface GuideNoteProps {
  readonly step: Step;
  readonly moment: Moment;
  readonly onRead: () => void;
  readonly onHide: () => void;
}

/** One note of the guide, beside what it is about, in the browser's top layer: nothing of the table lies over it. */
export function GuideNote({ step, moment, onRead, onHide }: GuideNoteProps) {
  const t = useText(tutorialText);
  const table = useText(tableText);
  const [language] = useLanguage();
  const titleId = useId();
  const layer = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const [ring, setRing] = useState<HTMLDivElement | null>(null);
  const [note, setNote] = useState<HTMLElement | null>(null);
  const followed = useFollow(step.points(moment), { ring, note, clear: step.clear });
  const { title, text } = t.steps[step.id];
  const words =
    followed === 'confirm'
      ? t.confirm
      : `${text(factsOf(moment.view, language))}${followed === 'tabs' ? t.under({ tab: table[step.tab ?? 'tabMarket'] }) : ''}`;
  useLayoutEffect(() => layer.current?.showPopover(), []);
  useEffect(() => announce(`${title}. ${words}`), [title, words]);
  const shown = followed !== undefined;
  useEffect(() => {
    // Whoever works with something keeps it; else Enter reads on.
    if (shown && document.activeElement === document.body) next.current?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <div ref={layer} popover="manual" className={styles.layer} data-lost={!shown || undefined}>
      <div ref={setRing} className={styles.ring} data-press={step.toDo} aria-hidden />
      <section ref={setNote} className={styles.note} data-tone="paper" aria-labelledby={titleId}>
        <header>
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" look="paper" label={t.hide} onClick={onHide} />
        </header>
        <p>{words}</p>
        {step.toDo === true ? undefined : (
          <footer>
            {step.id === 'result' ? (
              <Link href="/new" className={buttonClass('paper')}>
                {t.whole}
              </Link>
            ) : undefined}
            <Button ref={next} look="primary" onClick={onRead}>
              {step.id === 'result' ? t.end : t.next}
            </Button>
          </footer>
        )}
      </section>
    </div>
  );
}
