import { maskingOptions } from '../../knowledge/words/monitoring-words';
import type { AstNode } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';

/** Does a file set every option that keeps texts and pictures out of its recordings, and set none of them to false? */
export const isRecordedMasked = (file: FileContext): boolean =>
  file.once(isRecordedMasked, () => {
    const set = file.nodes('Property').flatMap((property) => {
      const entry = entryAround(property);
      return entry && maskingOptions.includes(entry.key) ? [entry] : [];
    });
    // What is masked in one environment alone is most likely masked in production.
    const isOn = ({ value }: { readonly value: AstNode }): boolean =>
      optionsOf(valueOf(value, file)).some((option) => option.value === true);
    return set.every(isOn) && maskingOptions.every((name) => set.some(({ key }) => key === name));
  });
