import type { TeachConsoleText } from '../../../../i18n/teach-console';
import type { Control, Screen } from '../../../../protocol/session';

/** What the projector shows, in words. */
export const screenWords = (screen: Screen, t: TeachConsoleText): string =>
  screen.kind === 'chart' ? t.chartNames[screen.chart] : t.screens[screen.kind];

/** What was done on the console, in words. `nameOf`: a student's name. */
export function controlWords(control: Control, t: TeachConsoleText, nameOf: (student: string) => string): string {
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
      return t.controls.screen({ screen: screenWords(control.screen, t) });
    case 'countdown':
      return t.controls.countdown({ minutes: String(Math.round(control.seconds / 6) / 10) });
  }
}
