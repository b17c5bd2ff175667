import { ringingWords } from '../../knowledge/words/notification-words';
import type { AstNode } from '../../program/syntax/ast';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { findOption } from '../../program/values/value';
import { optionAt } from '../sdk-calls/option-value';
import type { FactSources } from '../sources';

/** An option that makes a notification sound or show in spite of "do not disturb". */
export interface Interruption {
  readonly at: AstNode;
  readonly site: AstNode;
  /** What to quote: the option, or the call that has it as an argument. */
  readonly shown: AstNode;
  readonly value: AstNode;
  /** Source text of the value that leaves the silence to people. */
  readonly safe: string;
}

/** Those of calls are left out: who is called decides at once. */
export const interruptions = (sources: FactSources): readonly Interruption[] =>
  [...sources.apis('notification'), ...sources.apis('send')].flatMap(({ fact, call: site, args }) =>
    (fact.interrupts ?? []).flatMap(({ path, values, safe }) => {
      const place = optionAt(args, path, sources.file);
      const found = place && findOption(place.value, (value) => values.includes(value as never));
      const shown = place && args.includes(place.node) ? site : place?.node;
      return place && shown && found && !mentionsWithin(site, ringingWords, sources.file, 'names and texts')
        ? [{ at: place.node, site, shown, value: found.node, safe }]
        : [];
    })
  );
