/** A company's colours (dark ground, light line) and the dash of its line in plots. */
export interface CompanyLook {
  dark: string;
  light: string;
  dash: string;
}

const looks: Readonly<Record<string, CompanyLook>> = {
  search: { dark: '#2C4C93', light: '#8FB0F2', dash: '0' },
  voice: { dark: '#7C2F66', light: '#DE97C8', dash: '7 3' },
  vision: { dark: '#4A3A8C', light: '#B9A5F7', dash: '4 3' },
  cloud: { dark: '#1D5576', light: '#8ED0EE', dash: '1 3' },
  commerce: { dark: '#933816', light: '#FF9466', dash: '9 3 2 3' },
  social: { dark: '#6E1A30', light: '#F7B8C2', dash: '6 2 2 2' },
  'long-context': { dark: '#7D431A', light: '#E3AE78', dash: '2 3' },
  health: { dark: '#1E6A4C', light: '#82D1A4', dash: '12 4' },
  finance: { dark: '#5B4A14', light: '#E6CE72', dash: '5 2 1 2' },
  law: { dark: '#3D4258', light: '#B9C2E2', dash: '3 2' },
  education: { dark: '#4D5A1C', light: '#C6D36C', dash: '8 2 2 2 2 2' },
  industry: { dark: '#1C5058', light: '#84D0D6', dash: '10 3' },
};

const unknown: CompanyLook = { dark: '#3A342A', light: '#BDB59D', dash: '2 2' };

/** Colours and dash of a company; greys for one nobody knows. */
export const companyLook = (company: string): CompanyLook => looks[company] ?? unknown;
