import type { Seat } from '../../../rules/index';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { SegmentedChoice } from '../../ui/primitives/segmented-choice';
import { useTable } from '../use-table';

interface CompanyChoiceProps {
  label: string;
  seats: readonly Seat[];
  value: Seat;
  onChange: (seat: Seat) => void;
}

/** Picks one company by its seal. */
export function CompanyChoice({ label, seats, value, onChange }: CompanyChoiceProps) {
  const { words } = useTable();
  return (
    <SegmentedChoice
      label={label}
      hideLabel
      value={String(value)}
      options={seats.map((seat) => ({
        value: String(seat),
        label: <CompanyEmblem company={words.companyId(seat)} name={words.company(seat)} size={22} />,
      }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}
