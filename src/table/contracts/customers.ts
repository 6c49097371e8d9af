import type { ContractId } from '../../../rules/index';

/** Drawings of customers; one may stand for several of a kind. The others are known by the mark of their domain. */
const drawings: Partial<Record<ContractId, string>> = {
  'clinic-chain': 'health-clinic',
  'county-hospital': 'health-clinic',
  'elder-care': 'health-clinic',
  'hospital-group': 'health-clinic',
  'pharma-lab': 'health-pharma',
  'vaccine-maker': 'health-pharma',
  'emergency-network': 'health-emergency',
  'credit-union': 'finance-bank',
  'city-bank': 'finance-bank',
  'payment-app': 'finance-payment',
  insurer: 'finance-insurer',
  'coin-exchange': 'platform',
  'notary-office': 'law-registry',
  'patent-bureau': 'law-registry',
  'registry-court': 'law-registry',
  'law-firm': 'law-firm',
  'river-court': 'law-court',
  'justice-platform': 'platform',
  'tutor-chain': 'edu-tutor',
  'night-school': 'edu-tutor',
  'exam-board': 'edu-exams',
  'textbook-press': 'edu-press',
  'open-university': 'platform',
  'cement-works': 'industry-steelworks',
  'steel-group': 'industry-steelworks',
  'robot-maker': 'industry-robotics',
  'power-grid': 'industry-grid',
  'car-platform': 'platform',
};

/** Name of the drawing of a customer; undefined where there is none. */
export const drawingOf = (contract: ContractId): string | undefined => drawings[contract];
