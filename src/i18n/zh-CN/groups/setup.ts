export { scenarios } from '../scenarios';
export { setup } from '../setup';
