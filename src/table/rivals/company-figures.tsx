import { domains, type CompanyView, type ContractId, type MatchView, type Preview } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { money, percent } from '../../i18n/format';
import { CapacityBlocks } from '../../ui/game-pieces/capacity-blocks';
import { Skyline } from '../../ui/game-pieces/skyline';
import { StakeRing, type StakeSegment } from '../../ui/game-pieces/stake-ring';
import { inspectable } from '../inspect/inspectable';
import type { TableWords } from '../table-words';
import { useTable } from '../use-table';

interface FiguresProps {
  readonly company: CompanyView;
}

/** The cap table as a ring: what the owners still hold, and what the investors got. */
export function CapTable({ company, size, tone }: FiguresProps & { readonly size: number; readonly tone?: 'paper' }) {
  const { words } = useTable();
  const { t } = words;
  return (
    <StakeRing
      company={company.id}
      own={company.stake}
      segments={segmentsOf(company)}
      size={size}
      tone={tone}
      label={t.stakeLabel({ name: words.company(company.seat), share: percent(company.stake) })}
    />
  );
}

/** Each fall of the stake over the quarters, oldest first. */
function segmentsOf(company: CompanyView): StakeSegment[] {
  const stakes = [...company.history.map(({ stake }) => stake), company.stake];
  const falls = stakes.slice(1).map((stake, index) => (stakes[index] ?? stake) - stake);
  return falls.filter((fall) => fall > 0.0005).map((share) => ({ share, kind: 'investor' }));
}

/** The part of quality that all verticals of a company stand on: its own foundation, or open source where that is better. */
export const plinthOf = ({ quality, verticals }: CompanyView): number => quality.health - verticals.health;

export const standsOnOwn = (company: CompanyView): boolean => company.foundation >= plinthOf(company);

/** Levels there is room for in the skylines of a table: the same for all, so that they can be compared. */
const highest = ({ companies }: MatchView, least: number): number =>
  Math.max(least, ...companies.flatMap(({ quality }) => Object.values(quality)));

/** Room for what a contract asks for, and for a level more, so that nothing moves when either is looked at. */
const highestAsked = (view: MatchView): number =>
  Math.max(highest(view, 8) + 1, ...view.offers.map(({ quality }) => quality));

interface QualityProps extends FiguresProps {
  readonly size: 'small' | 'large';
  readonly tone?: 'night' | 'paper';
  /** What the move under consideration would change. */
  readonly preview?: Preview;
  /** The open contract that is looked at. */
  readonly contract?: ContractId;
}

/** Quality in each domain and what it is made of; the contracts held hang below their columns. */
export function QualitySkyline({ company, size, tone, preview, contract }: QualityProps) {
  const { view, words } = useTable();
  const offer = contract === undefined ? undefined : view.offers.find((open) => open.contract === contract);
  const card = contract === undefined ? undefined : rulesOf(view).contractOf(contract);
  const plinth = plinthOf(company);
  return (
    <Skyline
      columns={domains.map((domain) => ({
        domain,
        quality: company.quality[domain],
        vertical: company.verticals[domain],
        verticalAfter: preview?.after.verticals[domain],
        // A platform asks for an own foundation, not for quality in a domain.
        need: card?.domain === domain && card.platform !== true ? offer?.quality : undefined,
        tickets: [
          ...company.contracts
            .filter(({ id }) => words.rules.contractOf(id).domain === domain)
            .map(({ id }) => ({
              key: id,
              pays: money(words.rules.contractOf(id).pays),
              // A finger finds them where they are large.
              asked: size === 'large' ? { ...inspectable(`held:${id}`, words.cards.contracts[id].name) } : undefined,
            })),
          ...(card?.domain === domain && preview !== undefined
            ? [{ key: card.id, pays: `+${card.pays}`, coming: true }]
            : []),
        ],
      }))}
      own={standsOnOwn(company)}
      rise={Math.max(0, (preview?.after.foundation ?? 0) - plinth)}
      levels={size === 'large' ? highestAsked(view) : highest(view, 6)}
      size={size}
      tone={tone}
      label={qualityWords(company, view, words)}
    />
  );
}

/** Quality in each domain and what it stands on, in words. */
const qualityWords = (company: CompanyView, view: MatchView, { t, cards, list }: TableWords): string =>
  [
    t.qualityLabel({
      levels: list(domains.map((domain) => `${cards.domains[domain].name} ${company.quality[domain]}`)),
    }),
    t.foundationLabel({ level: company.foundation, open: view.openSource }),
  ].join('; ');

/** Contracts held and what each pays, in words. */
export const contractWords = ({ contracts }: CompanyView, { t, cards, rules, list }: TableWords): string =>
  contracts.length === 0
    ? t.noContracts
    : `${t.contracts}: ${list(contracts.map(({ id }) => `${cards.contracts[id].name} ${money(rules.contractOf(id).pays)}`))}`;

/** Capacity as boxes, with what the move under consideration would take of it or add to it. */
export function Capacity({ company, preview }: FiguresProps & { readonly preview?: Preview }) {
  const { words } = useTable();
  const { total, contracts, trained } = company.capacity;
  return (
    <CapacityBlocks
      total={total}
      used={contracts}
      training={trained}
      taken={preview === undefined ? 0 : preview.before.freeCapacity - preview.after.freeCapacity}
      label={words.t.capacityLabel({ used: contracts + trained, total })}
    />
  );
}

/** What kind of company it is. */
export const roleOf = (company: CompanyView, { t }: TableWords): string =>
  company.neutral ? t.neutral : company.role === 'giant' ? t.giant : t.startup;
