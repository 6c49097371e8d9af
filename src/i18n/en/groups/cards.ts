export { cards } from '../cards';
export { rulebook } from '../rulebook';
