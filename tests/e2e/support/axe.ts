import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** Accessibility violations of a page as axe finds them, each with the element and what is wrong. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Without the list of all that passed: it is what takes longest to send out of the page.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly: standards, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} (${failureSummary.slice(0, 240)})`),
  );
}
