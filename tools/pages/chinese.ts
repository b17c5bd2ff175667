import type { Cases } from '../../rules/src/rule/case';
import { composeMessage } from '../../rules/src/rule/report';
import type { MessageSpec, RuleMeta } from '../../rules/src/rule/meta';

/** `zh.json` of a rule: what its metadata and cases say, in Chinese. Placeholders are those of the English texts. */
export interface ChineseTexts {
  readonly description: string;
  /** By message id: what was detected, what to do. */
  readonly messages: Readonly<Record<string, readonly [seen: string, advice: string]>>;
  readonly suggestions: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** What a cited paragraph says to the point, by number, as `help` of the metadata; follows "第96段". */
  readonly help: Readonly<Record<string, string>>;
  /** Captions of the examples on the page, by the title of the case. */
  readonly cases: Readonly<Record<string, string>>;
}

const placeholders = (text: string): string =>
  Array.from(text.matchAll(/\{\{\s*(\w+)\s*\}\}/g), (match) => match[1])
    .sort()
    .join(', ');

/** A message of a finding in Chinese, with the same placeholders: "GC25 第96段：… 。…。" */
export const composeChinese = (meta: RuleMeta, spec: MessageSpec, [seen, advice]: readonly [string, string]): string =>
  `GC25 第${spec.choice ? '{{paragraph}}' : (spec.paragraph ?? meta.paragraphs.primary)}段：${seen}。${advice}。`;

function* comparedWith(
  where: string,
  english: Readonly<Record<string, string>>,
  chinese: Readonly<Record<string, string>> | undefined,
): Generator<string> {
  for (const [id, text] of Object.entries(english)) {
    const translated = chinese?.[id];
    if (translated === undefined || translated.trim() === '') yield `zh.json: no ${where} for "${id}"`;
    else if (placeholders(translated) !== placeholders(text)) {
      const [own, wanted] = [translated, text].map((each) => placeholders(each) || 'none');
      yield `zh.json: ${where} "${id}" has the placeholders ${own} instead of ${wanted}`;
    }
  }
  for (const id of Object.keys(chinese ?? {})) if (!(id in english)) yield `zh.json: ${where} "${id}" belongs to nothing`;
}

const mapped = <T>(record: Readonly<Record<string, T>>, take: (value: T) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, take(value)]));

/** What `zh.json` lacks or has in excess, a line a fault. */
export function* chineseFaults(texts: ChineseTexts | undefined, meta: RuleMeta, cases: Cases): Generator<string> {
  if (texts === undefined) {
    yield 'zh.json is missing';
    return;
  }
  const shown = [...cases.invalid, ...cases.valid].filter((example) => example.doc);
  yield* comparedWith('text', { description: meta.description }, { description: texts.description });
  yield* comparedWith(
    'message (seen)',
    mapped(meta.messages, (spec) => spec.seen),
    mapped(texts.messages, ([seen]) => seen),
  );
  yield* comparedWith(
    'message (advice)',
    mapped(meta.messages, (spec) => spec.advice),
    mapped(texts.messages, ([, advice]) => advice),
  );
  yield* comparedWith('suggestion', meta.suggestions, texts.suggestions);
  yield* comparedWith(
    'option',
    mapped(meta.options, (option) => option.description),
    texts.options,
  );
  yield* comparedWith(
    'help',
    mapped(meta.help as Readonly<Record<string, { readonly says: string }>>, (help) => help.says),
    texts.help,
  );
  yield* comparedWith('caption', Object.fromEntries(shown.map(({ title }) => [title, ''])), texts.cases);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What an English template holds in a text made from it, by placeholder; undefined when the text is not made from it. */
export function dataIn(text: string, template: string): Record<string, string> | undefined {
  const names: string[] = [];
  const pattern = template
    .split(/\{\{\s*(\w+)\s*\}\}/)
    .map((part, index) => {
      if (index % 2 === 0) return escaped(part);
      if (names.includes(part)) return `\\${names.indexOf(part) + 1}`;
      names.push(part);
      return '([\\s\\S]*?)';
    })
    .join('');
  const match = new RegExp(`^${pattern}$`).exec(text);
  return match ? Object.fromEntries(names.map((name, index) => [name, match[index + 1]])) : undefined;
}

/** Phrases that findings put into a message, which are not code. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^camera or microphone$/, '摄像头或麦克风'],
  [/^the camera or microphone$/, '摄像头或麦克风'],
  [/^the camera$/, '摄像头'],
  [/^the microphone$/, '麦克风'],
  [/^the screen$/, '屏幕'],
  [/^the screen and the camera$/, '屏幕和摄像头'],
  [/^a language model$/, '语言模型'],
  [/^every (\d+) minutes$/, '每 $1 分钟'],
  [/^every hour$/, '每小时'],
  [/^every minute$/, '每分钟'],
  [/^(\d+) times a day$/, '每天 $1 次'],
  [/^repeatedly$/, '反复'],
  [/^allows unencrypted connections$/, '允许未加密的连接'],
  [/^requests the advertising id$/, '请求广告标识符'],
  [/^requests background location$/, '请求后台定位'],
  [/^requests precise location$/, '请求精确位置'],
  [/^grants precise location without a prompt$/, '未经询问就授予精确位置'],
  [/^collects the advertising id$/, '收集广告标识符'],
  [/^collects device ids$/, '收集设备标识符'],
  [/^requests tracking across apps$/, '请求跨应用跟踪'],
  [/^lets ads use activity from the first launch$/, '让广告从首次启动起使用活动数据'],
  [/^starts ad SDK analytics at first launch$/, '在首次启动时启动广告 SDK 的分析'],
  [/^starts Facebook analytics at first launch$/, '在首次启动时启动 Facebook 的分析'],
  [/^serves the app over unencrypted HTTP$/, '通过未加密的 HTTP 提供应用'],
  [/^calls a URL of the product$/, '调用产品的 URL'],
];

/** A phrase of a finding in Chinese; code and names stay as they are. */
export function chinesePhrase(text: string): string {
  const known = PHRASES.find(([pattern]) => pattern.test(text));
  return known ? text.replace(known[0], known[1]) : text;
}

const fillIn = (template: string, data: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => (name in data ? chinesePhrase(data[name]) : whole));

/** A shown message in Chinese. Throws when the text is not made from the message of that id. */
export function chineseMessage(shown: string, messageId: string, meta: RuleMeta, texts: ChineseTexts): string {
  const spec = meta.messages[messageId];
  const data = dataIn(shown, composeMessage(meta, spec));
  if (!data) throw new Error(`"${shown}" is not a message ${messageId}`);
  return fillIn(composeChinese(meta, spec, texts.messages[messageId]), data);
}

/** A shown title of a quick fix in Chinese. Throws as `chineseMessage` does. */
export function chineseTitle(shown: string, suggestionId: string, meta: RuleMeta, texts: ChineseTexts): string {
  const data = dataIn(shown.replace(/\.$/, ''), meta.suggestions[suggestionId]);
  if (!data) throw new Error(`"${shown}" is not a title of ${suggestionId}`);
  return fillIn(texts.suggestions[suggestionId], data);
}
