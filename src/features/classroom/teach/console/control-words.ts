import type { TeachConsoleText } from '../../../../i18n/en/teach-console';
import type { Control } from '../../../../protocol/session';
import type { ChartId } from '../../../../teaching/charts/index';

export interface ControlWords {
  readonly t: TeachConsoleText;
  /** Titles of the debrief's charts. */
  readonly charts: Readonly<Record<ChartId, string>>;
  /** A student's name. */
  readonly nameOf: (student: string) => string;
}

/** What was done on the console, in words. */
export function controlWords(control: Control, { t, charts, nameOf }: ControlWords): string {
  switch (control.type) {
    case 'next-game':
    case 'next-quarter':
    case 'advance-slowest':
    case 'seat-evenly':
    case 'anonymise':
      return t.controls[control.type];
    case 'stage':
      return t.controls.stage({ stage: t.stages[control.stage].name });
    case 'pause':
    case 'lock-step':
    case 'rank-export':
      return t.controls[control.type]({ on: control.on });
    case 'announce':
      return t.controls.announce({ text: control.text });
    case 'free-table':
      return t.controls['free-table']({ table: control.table });
    case 'stand-in':
      return t.controls['stand-in']({ name: nameOf(control.student), on: control.on });
    case 'door':
      return t.controls.door({ open: control.open });
    case 'move':
      return t.controls.move({ name: nameOf(control.student), table: control.table });
    case 'rename':
      return t.controls.rename({ name: control.name });
    case 'remove':
      return t.controls.remove({ block: control.block });
    case 'screen':
      return t.controls.screen({
        screen: control.screen.kind === 'chart' ? charts[control.screen.chart] : t.screens[control.screen.kind],
      });
    case 'countdown':
      return t.controls.countdown({ minutes: String(Math.round(control.seconds / 6) / 10) });
  }
}
