import type { ComputeCardId } from './compute';
import type { DataCardId } from './data';
import type { FundingCardId } from './funding';

export { ambitionCards, type AmbitionId } from './ambitions';
export { companyCards, type CompanyId } from './companies';
export { computeCards, foundingClusters, type ClusterId, type ComputeCardId } from './compute';
export { contractCards, type ContractId } from './contracts';
export { dataCards, type DataCardId } from './data';
export { fundingCards, type FundingCardId } from './funding';
export { investorCards, type InvestorId } from './investors';
export { newsCards, type NewsId } from './news';

/** A card that can be held in a hand. */
export type CardId = ComputeCardId | DataCardId | FundingCardId;
