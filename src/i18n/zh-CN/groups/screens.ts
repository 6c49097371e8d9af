export { report } from '../report';
export { result } from '../result';
