import type { Seat } from '../../../rules/index';
import { Seal } from '../../ui/seal';
import { SegmentedChoice } from '../../ui/segmented-choice';
import type { Words } from './words';

interface CompanyChoiceProps {
  label: string;
  seats: readonly Seat[];
  value: Seat;
  onChange: (seat: Seat) => void;
  words: Words;
}

/** Picks one company by its seal. */
export function CompanyChoice({ label, seats, value, onChange, words }: CompanyChoiceProps) {
  return (
    <SegmentedChoice
      label={label}
      hideLabel
      value={String(value)}
      options={seats.map((seat) => ({
        value: String(seat),
        label: <Seal company={words.companyId(seat)} name={words.company(seat)} size={22} />,
      }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}
