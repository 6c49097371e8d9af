export { materialPage } from '../material-page';
export { material } from '../material/material';
