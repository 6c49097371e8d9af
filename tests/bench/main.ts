import { printRows } from './bench-row';
import { benchRules } from './rules';

process.exitCode = printRows(await benchRules()) ? 0 : 1;
