export { replay } from '../replay';
export { review } from '../review';
