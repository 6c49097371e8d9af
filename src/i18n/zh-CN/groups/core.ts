export { common } from '../common';
export { companies } from '../companies';
export { shell } from '../shell';
