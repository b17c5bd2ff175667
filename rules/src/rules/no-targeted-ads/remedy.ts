import { type AstNode, getKeyName, unwrap } from '../../ast';
import type { AdFact } from '../../catalogue/types';
import { addArgument, addProperties } from '../../edits/argument-edits';
import { importNames } from '../../edits/import-edits';
import { callBefore } from '../../edits/statement-edits';
import { getModule } from '../../resolve/api-path';
import { objectOf } from '../../values/object-literal';
import type { ApiSite } from '../../views/call';
import type { Scope } from './index';

type Edits = readonly { readonly range: readonly [number, number]; readonly text: string }[];

/** What a start lacks, in the words of the installed version, and the edits that write it. */
export function remedyOf(site: ApiSite<AdFact>, on: Scope): { readonly text: string; readonly edits: Edits | undefined } {
  const callee = unwrap(site.call.callee as AstNode);
  const receiver = callee.type === 'MemberExpression' ? on.file.getText(callee.object as AstNode) : '';
  const module = getModule(site.path) ?? '';
  const fitting = (site.fact.remedies ?? []).filter((remedy) => remedy.versions === undefined || on.packageVersion(remedy.package ?? module, remedy.versions) === 'inside');
  for (const remedy of fitting) {
    const text = remedy.text.replaceAll('{receiver}', receiver);
    const imports = importNames(remedy.imports ?? [], module, on.file);
    const edits = imports && (remedy.into === undefined ? callBefore(site.call, text, remedy.isAwaited === true) : writeInto(site, remedy.into, text, on));
    if (imports && edits) return { text, edits: [...imports, ...edits] };
  }
  return { text: fitting[0]?.text ?? '', edits: undefined };
}

/** Writes properties into the object at a path of the arguments, with the objects around it that are not there yet. */
function writeInto(site: ApiSite<AdFact>, path: string, text: string, on: Scope): Edits | undefined {
  const [index, ...keys] = path.split('.');
  const wrapped = (names: readonly string[]): string => names.reduceRight((inner, key) => `${key}: { ${inner} }`, text);
  if (site.args.length === Number(index)) return addArgument(site.call, `{ ${wrapped(keys)} }`, on.file);
  let object = objectOf(site.args[Number(index)], on.file);
  for (; object && keys.length > 0; keys.shift()) {
    const property = (object.properties as AstNode[]).find((each) => each.type === 'Property' && getKeyName(each.key as AstNode, each.computed as boolean) === keys[0]);
    if (!property) return addProperties(object, wrapped(keys));
    object = objectOf(property.value as AstNode, on.file);
  }
  return object && addProperties(object, text);
}
