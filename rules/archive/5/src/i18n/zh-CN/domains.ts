import type { CardsText } from '../en/card-texts';

/** 五个领域。 */
export const domains: CardsText['domains'] = {
  health: { name: '医疗', short: '医疗' },
  finance: { name: '金融', short: '金融' },
  law: { name: '法律', short: '法律' },
  education: { name: '教育', short: '教育' },
  industry: { name: '工业', short: '工业' },
};
