export { curtain } from '../curtain';
export { hotseat } from '../hotseat';
