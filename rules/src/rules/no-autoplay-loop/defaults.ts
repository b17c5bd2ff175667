import { type AstNode, unwrap } from '../../program/syntax/ast';
import { getOnValue, isAboutMedia, isAboutMovingThings, isAutoplayName, isInPlayerOptions } from '../../facts/media/autoplay-default';
import { isPassedOn } from '../../program/origin/passed-on';
import { replaceNode } from '../../edits/argument-edits';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import type { SettingView } from '../../views/settings';
import type { Context } from './meta';

/** Settings that start media, or go on to the next item, unless switched off. `judged` were reported as options of a player. */
export function checkDefaults(context: Context, judged: ReadonlySet<AstNode>): void {
  const settings = context.declaredSettings((name) => isAutoplayName(name) || (context.options.settingNames.length > 0 && hasAnyPhrase(name, context.options.settingNames)));
  const reported = new Set<AstNode>();
  for (const setting of settings) {
    const value = getOnValue(setting, settings, context.file);
    if (!value || reported.has(setting.node) || judged.has(setting.node) || isAboutMovingThings(setting, context.file) || isArgumentOfPlayer(setting, context)) continue;
    const suggest = [{ id: 'turnOff' as const, data: { value: offText(value) }, edits: replaceNode(value, offText(value)) }];
    if (setting.kind === 'value' && isInPlayerOptions(setting)) {
      context.report({ at: setting.node, messageId: 'playerOption', evidence: 'C', data: { option: setting.name, player: 'the player' }, suggest });
      continue;
    }
    const isConstant = setting.kind === 'value' && setting.node.type === 'VariableDeclarator';
    if (setting.kind === 'value' && !(isConstant && isPassedOn(setting.node, context.file))) continue;
    const isCertain = isAboutMedia(setting, context.file) || ((setting.kind === 'defaults' || setting.kind === 'getter') && !isOfSomethingElse(setting.name));
    reported.add(setting.node);
    context.report({ at: setting.node, messageId: isCertain ? 'defaultOn' : 'nameOnly', data: { name: setting.name }, suggest });
  }
}

/** `coloringAutoNext`, `quizAutoAdvance`: other things than media go on by themselves too, and say so first. */
const isOfSomethingElse = (name: string): boolean => /^[a-z]+ (?:auto next|auto advance|auto continue)$/.test(wordsOf(name).join(' ')) && !/^(?:is|enable|enabled|default|allow|use|should)\b/.test(wordsOf(name).join(' '));

/** The catalogue's players read their own options; they are reported as such. */
const isArgumentOfPlayer = (setting: SettingView, context: Context): boolean =>
  context.apis('player').some((site) => site.call.range[0] <= setting.node.range[0] && setting.node.range[1] <= site.call.range[1]);

function offText(node: AstNode): string {
  const value = unwrap(node);
  if (value.type !== 'Literal') return 'false';
  if (typeof value.value === 'number') return '0';
  return typeof value.value === 'string' ? (/^(?:true|1)$/.test(value.value) ? "'false'" : "'off'") : 'false';
}
