import { removeLastArgument, removeProperties, removeProperty } from '../../edits/argument-edits';
import type { TextEdit } from '../../edits/text-edit';
import { isOwnId, type PersonOfRecord, type Telling } from '../../facts/profiles';
import { isMissing } from '../../facts/sdk-calls';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { addOptions } from '../option-edits';
import { withoutStatement } from '../without-statement';

interface WrittenOption {
  readonly name: string;
  readonly value: string;
  readonly edits: readonly TextEdit[] | undefined;
}

/** The option that keeps traits from the service, where it has one and it is not given. */
export function keepPrivate({ site }: Telling, file: FileContext): WrittenOption {
  const { path, safe: value } = site.fact.unless?.find(({ safe }) => safe !== undefined) ?? {};
  if (path === undefined || value === undefined) return { name: '', value: '', edits: undefined };
  const edits = isMissing(site.args, path, file) ? addOptions([{ path, text: value }], site.call, site.args, file) : undefined;
  return { name: path.split('.').at(-1) as string, value, edits };
}

/** Takes out the traits where something else stays. */
export function dropTraitEntries({ traits }: Telling, file: FileContext): TextEdit[] | undefined {
  const entries = traits.flatMap(({ property }) => property ?? []);
  const all = (entries[0]?.parent?.properties ?? []) as readonly AstNode[];
  return entries.length === traits.length && entries.length < all.length ? removeProperties(entries, file) : undefined;
}

/** Leaves out the argument with the traits, or the whole statement where it says nothing else. */
export function dropTraits({ site, told, traits }: Telling, file: FileContext): TextEdit[] | undefined {
  const { fact, args, call } = site;
  const isOfId = told.id !== undefined && fact.idKey !== undefined;
  if (args.length > 1 || isOfId) {
    // A command of two words is nothing without what it sets, and a context nothing without the one it is of.
    const isNeeded = fact.whenSecond !== undefined || isOfId;
    // A method that takes traits first when they are all it gets would take what stays for traits.
    const isReadAlone = [fact.traits ?? []].flat().some((index) => index < args.length - 1);
    return told.argument && args.length > 1 && !isNeeded && !isReadAlone ? removeLastArgument(call, told.argument, file) : undefined;
  }
  return told.traits.every((trait) => traits.includes(trait) || isOwnId(trait.name)) ? withoutStatement(call, file) : undefined;
}

/** Takes out the entry with the identity. */
export const dropIdentity = ({ identity }: Telling, file: FileContext): TextEdit[] | undefined =>
  identity?.node.type === 'Property' ? removeProperty(identity.node, file) : undefined;

/** Removes the user id from a record. No edit where the code writes it in several places, because one removal would not be enough. */
export function dropPerson([person, ...others]: readonly PersonOfRecord[], file: FileContext): TextEdit[] | undefined {
  if (others.length > 0) return undefined;
  return person.node.type === 'Property' ? removeProperty(person.node, file) : withoutStatement(person.node, file);
}
