import { useState, type KeyboardEvent } from 'react';
import { rulesOf } from '../../../rules/releases';
import { useText } from '../../i18n';
import { useComposition } from '../../ui/layout/composition';
import { useAnchor } from '../../ui/motion/anchors';
import { deskCompany, privateOf } from '../selectors';
import { useTable } from '../use-table';
import styles from './boardroom.module.css';
import { BurnStep } from './burn-step';
import { PitchStep } from './pitch-step';
import type { EnvelopeDraft } from './use-envelope';

const steps = ['pitch', 'burn'] as const;
type Step = (typeof steps)[number];
const tabId = (step: Step): string => `boardroom-tab-${step}`;
const panelId = (step: Step): string => `boardroom-${step}`;

/** What goes into the envelope: a pitch and a burn; on a phone that lies, one of them at a time. */
export function Choices({ envelope }: { readonly envelope: EnvelopeDraft }) {
  const { view } = useTable();
  const own = deskCompany(view);
  const tabbed = useComposition() === 'lying';
  const [shown, setShown] = useState<Step>('pitch');
  const hand = (privateOf(view, own.seat)?.hand ?? []).filter(rulesOf(view).isFundingCard);
  const parts: Readonly<Record<Step, React.ReactNode>> = {
    pitch: <PitchStep envelope={envelope} hand={hand} />,
    burn: <BurnStep envelope={envelope} own={own} />,
  };
  if (!tabbed)
    return (
      <div className={styles.choices}>
        {parts.pitch}
        {parts.burn}
      </div>
    );
  return (
    <div className={styles.choices}>
      <StepTabs shown={shown} onShow={setShown} />
      {steps.map((step) => (
        <div
          key={step}
          id={panelId(step)}
          className={styles.panel}
          role="tabpanel"
          aria-labelledby={tabId(step)}
          hidden={step !== shown}
        >
          {parts[step]}
        </div>
      ))}
    </div>
  );
}

interface StepTabsProps {
  readonly shown: Step;
  readonly onShow: (step: Step) => void;
}

/** Arrows go from one to the other. */
function StepTabs({ shown, onShow }: StepTabsProps) {
  const t = useText('boardroom');
  const names: Readonly<Record<Step, string>> = { pitch: t.stepPitch, burn: t.stepBurn };
  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    const other = shown === 'pitch' ? 'burn' : 'pitch';
    event.preventDefault();
    onShow(other);
    document.getElementById(tabId(other))?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" tabIndex={-1} aria-label={t.title} onKeyDown={move}>
      {steps.map((step) => (
        <StepTab key={step} step={step} name={names[step]} shown={step === shown} onShow={onShow} />
      ))}
    </div>
  );
}

interface StepTabProps {
  readonly step: Step;
  readonly name: string;
  readonly shown: boolean;
  readonly onShow: (step: Step) => void;
}

function StepTab({ step, name, shown, onShow }: StepTabProps) {
  return (
    <button
      ref={useAnchor(`tab:${step}`)}
      type="button"
      role="tab"
      id={tabId(step)}
      aria-selected={shown}
      aria-controls={panelId(step)}
      tabIndex={shown ? 0 : -1}
      onClick={() => onShow(step)}
    >
      {name}
    </button>
  );
}
