import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'an affiliate link beside another one that has a label',
      lang: 'html',
      code: '<p><a «href="https://shop.example/?aff=kids"»>Blocks</a> <a href="https://shop.example/?aff=kids" rel="sponsored">Ad: cars</a></p>',
      expect: 'unlabelledLink',
    },
    {
      title: 'an ad inside an affiliate link, whose label would be that of the link',
      lang: 'html',
      strict: true,
      code: '<a «href="https://shop.example/?aff=kids"»>«<amp-ad width="300">»<b>Blocks</b></amp-ad></a>',
      expect: ['unlabelledLink', 'unlabelled'],
      suggest: [{ addLabel: '<a href="https://shop.example/?aff=kids" rel="sponsored"><span>Ad</span><amp-ad width="300"><b>Blocks</b></amp-ad></a>' }, {}],
    },
    {
      title: 'a short affiliate parameter',
      lang: 'html',
      code: '<a «href="https://shop.example/?aff=kids"»>Blocks</a>',
      expect: 'unlabelledLink',
    },
    { title: 'a picture, which has no inside', lang: 'html', code: '<img «isad=""»>', expect: 'unlabelled', suggest: {} },
    {
      title: 'an element that closes itself, with a blank in the end of its tag',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const a = «<AdMobBanner / >»;',
      expect: 'unlabelled',
      suggest: {},
    },
    {
      title: 'a sponsored card without a label',
      lang: ['jsx', 'tsx'],
      code: '«<SponsoredCard item={item}>»<b>{item.name}</b></SponsoredCard>;',
      expect: 'unlabelled',
      suggest: { addLabel: '<SponsoredCard item={item}><span>Ad</span><b>{item.name}</b></SponsoredCard>;' },
      doc: true,
    },
    {
      title: 'both branches alike',
      lang: ['jsx', 'tsx'],
      code: 'posts.map((p) => («p.isAd» ? <Post key={p.id} post={p} /> : <Post key={p.id} post={p} />));',
      expect: 'sameForBoth',
    },
    {
      title: 'an affiliate link without a label',
      lang: ['html', 'jsx', 'svelte', 'angular'],
      code: '<a «href="https://shop.example/toy?aff_id=77"»>New robot</a>',
      expect: 'unlabelledLink',
      doc: true,
    },
    {
      title: 'a link that is counted as one that earns',
      lang: 'html',
      code: '<a «href="https://shop.example/toy?utm_medium=affiliate&x=1"»>New robot</a>',
      expect: 'unlabelledLink',
    },
    {
      title: 'a card whose title is that of the thing',
      lang: 'jsx',
      code: 'const a = «<SponsoredCard title={item.title} alt={item.name} />»;',
      expect: 'unlabelled',
    },
    {
      title: 'a label that nobody sees',
      lang: ['html', 'svelte'],
      code: '«<div class="sponsored">»<small style="display: none">Sponsored</small><b class="d-none">Ad</b><i hidden>Ad</i><p>A robot</p></div>',
      expect: 'unlabelled',
    },
    { title: 'a flag', lang: 'vue', code: '<template><Post «sponsored» :post="post" /></template>', expect: 'unlabelled' },
    {
      title: 'a class',
      lang: ['html', 'svelte', 'angular'],
      code: '«<div class="card sponsored">»<img src="/toy.png" alt="A robot"></div>',
      expect: 'unlabelled',
    },
    {
      title: 'an icon of something else',
      lang: 'html',
      code: '«<div class="advertisement">»<i class="fas fa-address-card ad"></i><div id="slot"></div></div>',
      expect: 'unlabelled',
    },
    {
      title: 'a marked link without a text',
      lang: 'html',
      code: '<a rel="sponsored" «href="/toy"»>New robot</a>',
      expect: 'unlabelledLink',
    },
    {
      title: 'a neighbour that has a label',
      lang: 'jsx',
      code: '<ul>«<SponsoredCard>»<b>robot</b></SponsoredCard><SponsoredCard><small>Ad</small></SponsoredCard></ul>;',
      expect: 'unlabelled',
    },
    {
      title: 'an own label',
      lang: 'jsx',
      options: { labelComponents: ['Mark'] },
      code: '«<PromotedPost>»<p>{text}</p></PromotedPost>;',
      expect: 'unlabelled',
      suggest: { addLabel: '<PromotedPost><Mark /><p>{text}</p></PromotedPost>;' },
    },
    {
      title: 'a class of two words',
      lang: ['html', 'vue'],
      code: '<template>«<div class="promoted-listing">»<img src="/toy.png" alt="A robot"></div></template>',
      expect: 'unlabelled',
    },
    {
      title: 'an ad among other things',
      lang: ['jsx', 'tsx'],
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
const A = () => <View><Game />«<BannerAd unitId={unit} requestOptions={options} />»</View>;`,
      expect: 'unlabelled',
    },
    {
      title: 'an ad that is drawn like the rest of the app',
      lang: ['tsx'],
      code: `import { NativeAdView, NativeAsset } from 'react-native-google-mobile-ads';
const A = ({ nativeAd }) => «<NativeAdView nativeAd={nativeAd}>»<NativeAsset assetType={headline}><Text>{nativeAd.headline}</Text></NativeAsset></NativeAdView>;`,
      expect: 'unlabelled',
    },
    {
      title: 'an own component for ads',
      lang: 'jsx',
      settings: { wrappers: [{ kind: 'ads', component: 'Tieup' }] },
      code: 'const a = <main><p>{text}</p>«<Tieup />»</main>;',
      expect: 'unlabelled',
    },
    {
      title: 'a slot in a page',
      lang: ['html', 'svelte'],
      code: '<main><p>Once upon a time</p>«<ins class="adsbygoogle" data-ad-client="c" data-tag-for-age-treatment="1">»</ins></main>',
      expect: 'unlabelled',
    },
    {
      title: 'slots of other kinds',
      lang: 'html',
      code: '<main><p>Once upon a time</p>«<div id="div-gpt-ad-123-0">»</div>«<amp-ad width="300" height="250" type="x">»</amp-ad></main>',
      expect: 'unlabelled',
    },
    {
      title: 'a frame of an ad server',
      lang: ['html', 'vue', 'jsx'],
      code: '<template><main><p>Once upon a time</p>«<iframe src="https://rcm-na.amazon-adsystem.com/e/cm?x=1">»</iframe></main></template>',
      expect: 'unlabelled',
    },
    {
      title: 'an ad component of the file that says nothing',
      lang: 'jsx',
      code: `const AdBanner = ({ item }) => <a href={item.url}><img src={item.picture} alt={item.name} /></a>;
export const Page = () => <main><p>{text}</p>«<AdBanner item={item} />»</main>;`,
      expect: 'unlabelled',
    },
    {
      title: 'an ad component of another file',
      lang: 'jsx',
      strict: true,
      code: `import { AdBanner } from './ad-banner';
export const Page = () => <main><p>{text}</p>«<AdBanner />»</main>;`,
      expect: 'unlabelled',
    },
    {
      title: 'an own component that says nothing',
      lang: 'jsx',
      code: `const SponsoredCard = ({ item }) => <div><b>{item.name}</b></div>;
export const A = () => «<SponsoredCard item={item} />»;`,
      expect: 'unlabelled',
    },
    {
      title: 'a sentence that only holds the word',
      lang: 'html',
      code: '«<div class="sponsored">»<p>Our ad-free robot is here. Meet the new robot that everybody wants to play with this summer.</p></div>',
      expect: 'unlabelled',
    },
    {
      title: 'both branches alike',
      lang: 'vue',
      code: '<template><ul><li v-for="p in posts"><Post v-if="«p.isAd»" :post="p" /><Post v-else :post="p" /></li></ul></template>',
      expect: 'sameForBoth',
    },
    {
      title: 'both branches alike',
      lang: 'svelte',
      code: '{#each posts as p}{#if «p.sponsored»}<Post post={p} />{:else}<Post post={p} />{/if}{/each}',
      expect: 'sameForBoth',
    },
    {
      title: 'both ways of a function alike',
      lang: ['jsx', 'tsx'],
      code: `const show = (p) => {
  if («p.sponsored») return <Post post={p} />;
  return <Post post={p} />;
};`,
      expect: 'sameForBoth',
    },
    {
      title: 'a link that readers see through and machines do not',
      lang: ['html', 'jsx', 'vue', 'svelte'],
      strict: true,
      code: '<template><p><a «href="https://shop.example/toy?aff_id=77"» rel="nofollow">New robot (ad)</a></p></template>',
      expect: 'unmarkedLink',
      suggest: { markLink: '<template><p><a href="https://shop.example/toy?aff_id=77" rel="nofollow sponsored">New robot (ad)</a></p></template>' },
    },
    {
      title: 'a link without a mark',
      lang: ['html', 'jsx'],
      strict: true,
      code: '<p><a «href="https://shop.example/toy?aff_id=77"»>New robot (ad)</a></p>',
      expect: 'unmarkedLink',
      suggest: { markLink: '<p><a href="https://shop.example/toy?aff_id=77" rel="sponsored">New robot (ad)</a></p>' },
    },
  ],
  valid: [
    {
      title: 'a script, which nobody sees',
      lang: 'html',
      strict: true,
      code: '<script class="sponsored">start();</script>',
    },
    {
      title: 'lines drawn around the place of an ad',
      lang: ['jsx', 'tsx'],
      code: `const AdSlotBorders = () => <div className="line" />;
export const Page = ({ text }) => <main><p>{text}</p><AdSlotBorders /></main>;`,
    },
    {
      title: 'a frame with a visible label',
      lang: ['jsx', 'tsx'],
      code: `const Frame = ({ children }) => <div><small>Ad</small>{children}</div>;
export const A = () => <Frame><SponsoredCard item={item} /></Frame>;`,
      doc: true,
    },
    {
      title: 'an own component that says so',
      lang: 'jsx',
      code: `function SponsoredCard({ item }) { return <div><small>Sponsored</small><b>{item.name}</b></div>; }
export const A = () => <SponsoredCard item={item} />;`,
    },
    {
      title: 'an own mark',
      lang: 'jsx',
      code: `const Mark = memo(() => <small>Sponsored</small>);
export const A = () => <SponsoredCard item={item}><Mark /></SponsoredCard>;`,
    },
    { title: 'a label that is not known here', lang: 'vue', code: '<template><SponsoredCard :label="label" /></template>' },
    {
      title: 'a label out of the settings',
      lang: 'jsx',
      code: 'const a = <><SponsoredCard label={text} /><SponsoredCard><small>{strings.adLabel}</small></SponsoredCard><SponsoredCard {...item} /></>;',
    },
    {
      title: 'a label out of a translation',
      lang: 'jsx',
      settings: { i18n: { functions: ['say'] } },
      code: "const a = <><SponsoredCard><FormattedMessage id=\"card.sponsored\" /></SponsoredCard><SponsoredCard>{say('ad.label')}</SponsoredCard></>;",
    },
    {
      title: 'a label out of a translation',
      lang: 'angular',
      code: "<div class=\"sponsored\"><small>{{ 'ad.label' | translate }}</small></div>",
    },
    {
      title: 'a banner with a label beside it',
      lang: 'tsx',
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
const A = () => <View><Game /><Text>Advertisement</Text><BannerAd unitId={unit} requestOptions={options} /></View>;`,
    },
    {
      title: 'a banner that is all of a component, which others may label',
      lang: 'tsx',
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
export const Foot = () => <View><BannerAd unitId={unit} requestOptions={options} /></View>;`,
    },
    {
      title: 'a drawn ad with a mark',
      lang: 'tsx',
      code: `import { NativeAdView } from 'react-native-google-mobile-ads';
const A = ({ nativeAd }) => <NativeAdView nativeAd={nativeAd}><AdAttribution /><Text>{nativeAd.headline}</Text></NativeAdView>;`,
    },
    {
      title: 'a frame of an ad server that says so, and one that only counts',
      lang: 'html',
      code: '<main><p>Once</p><iframe title="Advertisement" src="https://ad.doubleclick.net/a"></iframe><iframe src="https://ad.doubleclick.net/count" width="1" height="1"></iframe><noscript><iframe src="https://fls.doubleclick.net/count"></iframe></noscript></main>',
    },
    {
      title: 'an ad component of another file, which may say so',
      lang: 'jsx',
      code: `import { AdBanner } from './ad-banner';
export const Page = () => <main><p>{text}</p><AdBanner /></main>;`,
    },
    {
      title: 'a sentence before the links that says so',
      lang: 'html',
      code: '<p>This page has affiliate links. <a href="https://shop.example/toy?aff_id=77">robot</a></p>',
    },
    {
      title: 'branches that differ',
      lang: 'vue',
      code: '<template><ul><li v-for="p in posts"><Post v-if="p.isAd" :post="p" label="Ad" /><Post v-else :post="p" /></li></ul></template>',
    },
    { title: 'branches about something else', lang: 'svelte', code: '{#if post.isOld}<Post {post} />{:else}<Post {post} />{/if}' },
    {
      title: 'a link with a mark, for which strict has nothing to say',
      lang: 'html',
      strict: true,
      code: '<p><a href="https://shop.example/toy?aff_id=77" rel="sponsored">New robot (ad)</a></p>',
    },
    {
      title: 'content that is bought',
      lang: 'jsx',
      code: '<><PaidContentOverlay clip={clip} price={price} /><p>{affiliates.length}</p></>',
    },
    { title: 'what explains an ad', lang: 'jsx', code: '<SponsoredTooltip brand={brand}><b>{word}</b></SponsoredTooltip>;' },
    {
      title: 'a sponsored card with a label',
      lang: ['jsx', 'tsx'],
      code: '<SponsoredCard item={item}><AdLabel /></SponsoredCard>;',
      doc: true,
    },
    {
      title: 'a label around it',
      lang: ['jsx', 'html'],
      code: '<section aria-label="Advertisement"><div class="sponsored">robot</div></section>',
    },
    { title: 'words that contain "ad"', lang: ['jsx'], code: '<AddressCard thread={thread} badge="new" upload={download} />;', doc: true },
    {
      title: 'a text',
      lang: ['html', 'svelte', 'angular'],
      code: '<div class="sponsored"><small>Sponsored</small><img src="/t.png" alt="robot"></div>',
    },
    {
      title: 'an icon with the letters',
      lang: ['html', 'svelte', 'angular'],
      code: '<div class="advertisement"><p class="mark"><i class="fas fa-ad"></i></p><div id="slot"></div></div>',
    },
    { title: 'an icon component with the letters', lang: 'jsx', code: '<SponsoredCard><Icon name="ad" /><b>robot</b></SponsoredCard>;' },
    { title: 'a text in Chinese', lang: 'vue', code: '<template><div class="sponsored">广告 机器人</div></template>' },
    { title: 'a translated label', lang: 'jsx', code: '<SponsoredCard>{t("ad.label")}</SponsoredCard>;' },
    { title: 'a flag that is off', lang: 'jsx', code: '<Post sponsored={false} post={post} />;' },
    { title: 'a flag that is not known here', lang: 'jsx', code: '<Post sponsored={post.sponsored} post={post} />;' },
    {
      title: 'parts of the machinery',
      lang: 'jsx',
      code: '<SponsoredContext.Provider value={x}><PromotedFilterTable /></SponsoredContext.Provider>;',
    },
    {
      title: 'own words',
      lang: 'jsx',
      options: { selfLabelling: ['PromotedPost'], labels: ['Reklame'], i18nKeys: ['x.y'] },
      code: 'const a = <><PromotedPost /><SponsoredCard>Reklame</SponsoredCard><SponsoredCard>{t("x.y")}</SponsoredCard></>;',
    },
    { title: 'a link that says so', lang: 'html', code: '<a href="https://shop.example/toy?aff_id=77">New robot (affiliate link)</a>' },
    {
      title: 'an ad that is hidden for now, with a label that is shown with it',
      lang: ['html', 'svelte'],
      code: '<div class="sponsored" style="display: none"><span>Ad</span><p>A robot</p></div>',
    },
    {
      title: 'a label that wide pages show, and one that is read out',
      lang: 'html',
      code: '<div><div class="sponsored"><small class="hidden md:block">Sponsored</small><p>A robot</p></div><div class="sponsored"><small class="sr-only">Sponsored</small><p>A kite</p></div></div>',
    },
    {
      title: 'where ads are managed',
      lang: 'jsx',
      code: `const AdSlotEditor = () => <form><input /></form>;
const AdUnitPreview = () => <p>{name}</p>;
export const Page = () => <main><h1>Slots</h1><AdSlotEditor /><AdUnitPreview /></main>;`,
    },
    {
      title: 'a link to a page for those who recommend the product',
      lang: ['html', 'jsx'],
      code: '<a href="https://own.example?utm_source=own&utm_medium=affiliate_settings">Your codes</a>',
    },
    { title: 'a plain link', lang: 'html', code: '<a href="https://shop.example/toy?tag=robots">New robot</a>' },
  ],
});
