import { serve } from '../../scripts/serve.mjs';
import { printRows } from './bench-row';
import { benchPaint } from './paint';
import { benchRules } from './rules';

process.exitCode = printRows([...(await benchRules()), ...(await benchPaint(serve))]) ? 0 : 1;
