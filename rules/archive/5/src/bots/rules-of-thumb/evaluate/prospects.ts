import { contractOf, domains, presetOf, type CompanyView, type MatchView, type Tier } from '../../../../rules/index';
import { booksLeft, expectedMultiple } from './horizon';

/** A contract that may be signed some day. */
interface Prospect {
  /** 0 to 1. */
  readonly chance: number;
  /** Owners' gain if it is signed, ¥100 m. */
  readonly worth: number;
  readonly load: number;
}

/** What customers of each tier usually ask for and pay. */
const typical: Readonly<
  Record<Tier, readonly { readonly quality: number; readonly pays: number; readonly load: number }[]>
> = {
  1: [
    { quality: 2, pays: 1, load: 1 },
    { quality: 3, pays: 2, load: 1 },
  ],
  2: [
    { quality: 4, pays: 2, load: 1 },
    { quality: 5, pays: 3, load: 1 },
  ],
  3: [
    { quality: 6, pays: 4, load: 2 },
    { quality: 8, pays: 5, load: 2 },
  ],
};

/** Deals that ask for the own foundation, whatever the domain. */
const platformDeals = [
  { quality: 4, pays: 3, load: 2 },
  { quality: 5, pays: 4, load: 2 },
];

/** Rivals, missing actions and second thoughts take their part of every plan. */
const realism = 0.9;

/** What the contracts within reach, now and in the quarters to come, are worth to a company with its capacity. */
export function prospects(view: MatchView, company: CompanyView): number {
  const found = [...openNow(view, company), ...later(view, company)];
  found.sort((a, b) => b.worth / b.load - a.worth / a.load);
  let room = company.capacity.total - company.capacity.contracts;
  let sum = 0;
  for (const { chance, worth, load } of found) {
    const needed = chance * load;
    const part = Math.min(1, room / needed);
    if (part <= 0) break;
    sum += chance * worth * part;
    room -= needed * part;
  }
  return realism * sum;
}

function openNow(view: MatchView, company: CompanyView): Prospect[] {
  const books = booksLeft(view) - 1;
  const licence = bestLicence(view, company);
  return view.offers.flatMap(({ contract, quality }) => {
    const card = contractOf(contract);
    const own = card.platform === true ? company.foundation : company.quality[card.domain];
    const licensed = card.platform === true ? 0 : licence + company.verticals[card.domain];
    return prospect(card.pays, card.load, quality, own, licensed, books, view, 2);
  });
}

function later(view: MatchView, company: CompanyView): Prospect[] {
  const { tiers, openSource } = presetOf(view);
  const licence = bestLicence(view, company);
  const found: Prospect[] = [];
  for (let quarter = view.quarter + 1; quarter < view.quarters; quarter++) {
    const tier = tiers[quarter - 1] ?? 3;
    const open = openSource[quarter - 1] ?? view.openSource;
    const base = Math.max(company.foundation, open);
    if (tier === 3)
      for (const { quality, pays, load } of platformDeals)
        found.push(...prospect(pays, load, quality, company.foundation, 0, view.quarters - quarter, view, 1));
    for (const domain of domains)
      for (const { quality, pays, load } of typical[tier]) {
        const vertical = company.verticals[domain];
        found.push(
          ...prospect(pays, load, quality, base + vertical, licence + vertical, view.quarters - quarter, view, 0.5),
        );
      }
  }
  return found;
}

/** A contract with the chance to get it: alone, by licence, or a level or two from now. */
function prospect(
  pays: number,
  load: number,
  asked: number,
  own: number,
  licensed: number,
  books: number,
  view: MatchView,
  weight: number,
): Prospect[] {
  const missing = asked - own;
  const byLicence = missing > 0 && licensed >= asked;
  const chance = missing <= 0 ? 0.36 : byLicence ? 0.24 : missing === 1 ? 0.12 : missing === 2 ? 0.05 : 0;
  if (chance === 0) return [];
  const net = byLicence ? pays - 1 : pays;
  return [{ chance: Math.min(0.9, chance * weight), worth: net * (expectedMultiple(view) + books), load }];
}

const bestLicence = (view: MatchView, company: CompanyView): number =>
  Math.max(0, ...view.companies.filter(({ seat }) => seat !== company.seat).map(({ foundation }) => foundation));
