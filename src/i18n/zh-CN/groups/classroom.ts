export { classroom } from '../class';
export { classErrors } from '../class-errors';
