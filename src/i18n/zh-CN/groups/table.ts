export { boardroom } from '../boardroom';
export { events } from '../events';
export { hints } from '../hints';
export { refusals } from '../refusals';
export { table } from '../table';
