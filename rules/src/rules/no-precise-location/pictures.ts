import { getMemberName, type AstNode, unwrap } from '../../program/syntax/ast';
import { usesOf } from '../../facts/sdk-calls/use';
import { setSafely } from '../../repairs/safe-option';
import type { Context } from './meta';

/** Pickers that hand over what pictures note of the place they were taken at. */
export function checkPictures(context: Context): void {
  for (const use of usesOf(['place of a picture'], context.apis('use'), context.file)) {
    const { site, at, name, isUnsure } = use;
    const safe = setSafely(use, context.file);
    const read = context.nodes('MemberExpression').filter((node) => getMemberName(unwrap(node.object as AstNode)) === 'exif').map((node) => getMemberName(node) ?? '');
    // Which way up, or when: then the place is only along for the ride.
    const isForOther = read.length > 0 && !read.some((tag) => /^(?:GPS|lat|lon)/i.test(tag));
    context.report({ at, site: site.call, isUnsure: isUnsure || isForOther, messageId: 'embedded', data: { name }, suggest: [{ id: 'set', data: { value: safe.text }, edits: safe.edits }] });
  }
}
