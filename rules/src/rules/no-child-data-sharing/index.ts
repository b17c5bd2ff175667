import { PersonalFinder } from '../../detect/personal-value';
import { usesOf } from '../../detect/use';
import { createRule } from '../../rule';
import { checkEvents } from './events';
import { report } from './hand-on';
import { meta, type Scope } from './meta';
import { personalIn } from './personal-in';
import { checkRequests } from './requests';
import { checkTraining } from './training';

export default createRule({
  meta,
  check(on: Scope) {
    const finder = new PersonalFinder(on.file, on.settings, { redactors: on.options.anonymisers });
    for (const { site } of usesOf(['language model', 'mailing list', 'foreign request'], on.apis('use'), on.file)) report(personalIn(site.args, finder), { site: site.call, messageId: site.fact.does === 'language model' ? 'prompt' : 'request', service: site.sdk.name, mayBeFaint: true }, on);
    for (const { site, at, name, option, isUnsure } of usesOf(['personal diagnostics'], on.apis('use'), on.file)) on.report({ at, site: site.call, isUnsure, messageId: 'diagnostics', data: { name: option ? option.fact.path.slice(2) : name, service: site.sdk.name }, suggest: option ? [{ id: 'switchOff', data: { value: option.fact.safe ?? '' }, edits: option.edits }] : [] });
    checkEvents(finder, on);
    checkRequests(finder, on);
    checkTraining(on);
  },
});
