export { teach } from '../teach';
export { teachConsole } from '../teach-console';
export { teachScreen } from '../teach-screen';
