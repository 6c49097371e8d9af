import type { Measure } from './measures/measure';
import type { LabSettings } from './settings';
import { targets, type Target } from './targets';

/** A figure beside its target; `met` is absent where the target is shown only to compare. */
export interface Verdict {
  readonly measure: Measure;
  readonly target?: Target;
  readonly met?: boolean;
}

/** What a figure of a tournament is held to. Pooled targets are judged over many tournaments. */
export function verdictOn(measure: Measure, settings: LabSettings): Verdict {
  const near = targets.filter((target) => target.pooled !== true && fits(target, measure.id, settings));
  const target = near.find(({ levels }) => levels === undefined || levels.includes(settings.level));
  if (target !== undefined && isReference(settings) && measure.of >= (target.enough ?? 0))
    return { measure, target, met: isInside(measure, target) };
  const [compared] = near;
  return compared === undefined ? { measure } : { measure, target: compared };
}

/** Whether a target speaks of this figure at this number of players, whatever the bots. */
function fits(target: Target, id: string, { players, scenario }: LabSettings): boolean {
  if (target.players?.includes(players) === false || scenario !== (target.scenario ?? 'standard')) return false;
  return isNamed(target, id);
}

const isNamed = ({ measure }: Target, id: string): boolean =>
  measure.endsWith('.*') ? id.startsWith(measure.slice(0, -1)) : id === measure;

/** Targets hold for sealing together under the scenario's own favouritism. */
export const isReference = ({ sealing, favouritism }: LabSettings): boolean =>
  sealing === 'together' && favouritism === undefined;

/** A target is met when the estimate lies inside. */
const isInside = ({ value }: Measure, { low = -Infinity, high = Infinity }: Target): boolean =>
  value >= low && value <= high;

/** The verdict on a figure pooled over all numbers of players, by bots of a level. */
export function verdictOnPooled(measure: Measure, level: string): Verdict {
  const target = targets.find((one) => one.pooled === true && isNamed(one, measure.id));
  if (target === undefined) return { measure };
  return target.levels?.includes(level) === false
    ? { measure, target }
    : { measure, target, met: isInside(measure, target) };
}

/** The line that sums up verdicts. */
export function targetsLine(verdicts: readonly Verdict[]): string {
  const judged = verdicts.filter(({ met }) => met !== undefined);
  return `targets: ${judged.filter(({ met }) => met === true).length} of ${judged.length} met`;
}

export const isMissed = ({ met }: Verdict): boolean => met === false;
