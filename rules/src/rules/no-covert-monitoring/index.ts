import { usesOf } from '../../facts/sdk-calls/use';
import { createRule } from '../../rule/create-rule';
import { checkCommands } from './commands';
import { checkHiding } from './hiding';
import { checkKeyLog } from './key-log';
import { checkReports } from './reports';
import { checkProcessScans } from './process-scans';
import { checkViolations } from './violations';
import { checkOwnCaptures, checkTimedFaults, checkWatcher } from './watchers';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    for (const use of usesOf(['screen capture', 'device watching', 'visited pages', 'message log'], context.apis('use'), context.file)) checkWatcher(use, context);
    for (const use of usesOf(['key log'], context.apis('use'), context.file)) checkKeyLog(use, context);
    checkOwnCaptures(context);
    checkTimedFaults(context);
    checkHiding(context);
    checkReports(context);
    checkViolations(context);
    checkProcessScans(context);
    checkCommands(context);
  },
});
