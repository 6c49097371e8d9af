import { showTooltips } from '../ui/popups/tooltips';
import { surviveTranslation } from '../ui/layout/translated-page';
import { playOffline } from './offline';

/**
 * Adds what every page has besides, when the page itself is there; where it can't be had all else works without it.
 * `script`: path of the page's first script.
 */
export function addBesides(script: string): void {
  surviveTranslation();
  showTooltips();
  playOffline(script);
}
