import type { AstNode } from '../../ast';
import type { ElementView } from '../../views/element/element-view';
import { getApiPath } from '../../resolve/api-path';
import type { Scope } from './index';

const TAGS = ['data-tag-for-age-treatment', 'data-tag-for-child-directed-treatment', 'data-tag-for-under-age-of-consent'];
/** What makes an address of a video ad safe for children. */
const SAFE_ADDRESS = /[?&](?:tfcd|tfua|tfat|npa|rdp|ltd)=1/;

/** Ad slots in templates, components of ad SDKs, and addresses of video ads. */
export function checkTags(on: Scope): void {
  const isTaggedByScript = /google_tag_for_age_treatment|google_tag_for_child_directed|requestNonPersonalizedAds\s*=\s*1/.test(on.file.text);
  for (const element of on.elements()) {
    if (element.tag === 'ins' && /\badsbygoogle\b/.test(classOf(element)) && !element.hasSpread && !isTaggedByScript) checkSlot(element, on);
    if (/^(?:BannerAd|GAMBannerAd|NativeAdView)$/.test(element.rawTag)) checkBanner(element, on);
  }
  for (const node of on.nodes('Literal', 'TemplateElement')) {
    const text = String(node.type === 'Literal' ? node.value : (node.value.cooked ?? ''));
    if (/^https?:\/\/pubads\.g\.doubleclick\.net\/gampad\/ads\?/.test(text) && !SAFE_ADDRESS.test(on.file.getText(node.type === 'Literal' ? node : (node.parent as AstNode)))) on.report({ at: node.type === 'Literal' ? node : (node.parent as AstNode), messageId: 'missingTreatment', data: { name: 'gampad/ads', service: 'video ads' } });
  }
}

function classOf(element: ElementView): string {
  const value = element.attr('class').kind === 'known' ? element.attr('class') : element.attr('classname');
  return value.kind === 'known' ? String(value.value) : '';
}

function checkSlot(element: ElementView, on: Scope): void {
  const given = TAGS.flatMap((tag) => element.getAttribute(tag) ?? element.getAttribute(tag.replaceAll('-', '')) ?? []);
  if (given.some((attribute) => attribute.value.kind !== 'known' || !/^(?:0|false)?$/.test(String(attribute.value.value)))) return;
  const end = element.range[0] + 1 + element.rawTag.length;
  on.report({ at: element, site: element, messageId: 'untaggedSlot', suggest: [{ id: 'tagSlot', edits: given.length === 0 ? [{ range: [end, end], text: ' data-tag-for-age-treatment="1"' }] : undefined }] });
}

/** `<BannerAd requestOptions={{ … }} />` of a catalogued SDK: each request has its own switch. */
function checkBanner(element: ElementView, on: Scope): void {
  const name = element.node.type === 'JSXElement' ? (element.node.openingElement.name as AstNode) : element.node.type === 'JSXOpeningElement' ? (element.node.name as AstNode) : undefined;
  if (!name || !(getApiPath(name, on.file) ?? '').startsWith('react-native-google-mobile-ads:') || element.hasSpread) return;
  const options = element.getAttribute('requestoptions');
  const text = options ? on.file.text.slice(options.range[0], options.range[1]) : '';
  const isKnown = !options || options.expression?.type === 'ObjectExpression';
  if (!isKnown || /requestNonPersonalizedAdsOnly\s*:\s*(?!false)/.test(text) || /\.\.\./.test(text) || on.apis('ad').some((site) => site.fact.role === 'configure')) return;
  on.report({ at: options ?? element, site: element, messageId: 'personalised', data: { name: element.rawTag } });
}
