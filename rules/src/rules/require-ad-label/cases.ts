import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'an imported native ad, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "import { NativeAdCard } from '@/ads/native-ad-card';\nexport const Page = () => <main><p>{text}</p>«<NativeAdCard />»</main>;",
      expect: 'unlabelled',
    },
    {
      title: 'a component that a first use imports, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "const NativeAdCard = lazy(() => import('./native-ad-card'));\nexport const Page = () => <main><p>{text}</p>«<NativeAdCard />»</main>;",
      expect: 'unlabelled',
    },
    {
      title: 'sponsored products',
      lang: ['jsx', 'tsx'], strict: true,
      code: 'export const Home = ({ toys }) => <main>«<SponsoredProducts products={toys} />»</main>;',
      expect: 'unlabelled',
    },
    {
      title: 'a promoted post',
      lang: ['jsx', 'tsx'], strict: true,
      code: 'export const Home = ({ post }) => <main>«<PromotedPost item={post} />»</main>;',
      expect: 'unlabelled',
    },
    {
      title: 'an affiliate link whose URL is a template',
      lang: ['jsx', 'tsx'], strict: true,
      code: 'export const Buy = ({ id }) => <main><p>Books</p><a «href={\`https://www.amazon.com/\${id}?tag=read-20\`}»>Buy</a></main>;',
      expect: 'unlabelledLink',
    },
    {
      title: 'a notice on affiliate links at the end of the page, in strict',
      lang: ['jsx', 'html'],
      strict: true,
      code: `<main><div><div><div><ul><li><a «href="https://shop.example/?aff=kids"»>Blocks</a></li></ul></div></div></div><div><p>Some links may be affiliate links. <b>More</b></p></div></main>`,
      expect: 'unlabelledLink',
    },
    {
      title: 'an affiliate link beside a labelled one',
      lang: 'html', strict: true,
      code: '<p><a «href="https://shop.example/?aff=kids"»>Blocks</a> <a href="https://shop.example/?aff=kids" rel="sponsored">Ad: cars</a></p>',
      expect: 'unlabelledLink',
    },
    {
      title: 'an ad inside an affiliate link, in strict',
      lang: 'html',
      strict: true,
      code: '<a «href="https://shop.example/?aff=kids"»>«<amp-ad width="300">»<b>Blocks</b></amp-ad></a>',
      expect: ['unlabelledLink', 'unlabelled'],
      suggest: [{ addLabel: '<a href="https://shop.example/?aff=kids" rel="sponsored"><span>Ad</span><amp-ad width="300"><b>Blocks</b></amp-ad></a>' }, {}],
    },
    {
      title: 'an affiliate parameter `aff`',
      lang: 'html', strict: true,
      code: '<a «href="https://shop.example/?aff=kids"»>Blocks</a>',
      expect: 'unlabelledLink',
    },
    { title: 'an image marked as an ad, which has no content', lang: 'html', strict: true, code: '<img «isad=""»>', expect: 'unlabelled', suggest: {} },
    {
      title: 'a self-closing element with a space before the bracket',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const a = «<AdMobBanner / >»;',
      expect: 'unlabelled',
      suggest: {},
    },
    {
      title: 'a sponsored card without a label',
      lang: ['jsx', 'tsx'], strict: true,
      code: '«<SponsoredCard item={item}>»<b>{item.name}</b></SponsoredCard>;',
      expect: 'unlabelled',
      suggest: { addLabel: '<SponsoredCard item={item}><span>Ad</span><b>{item.name}</b></SponsoredCard>;' },
      doc: true,
    },
    {
      title: 'ads and other posts in the same component in React',
      lang: ['jsx', 'tsx'],
      code: 'posts.map((p) => («p.isAd» ? <Post key={p.id} post={p} /> : <Post key={p.id} post={p} />));',
      expect: 'sameForBoth',
    },
    {
      title: 'an affiliate link without a label',
      lang: ['html', 'jsx', 'svelte', 'angular'], strict: true,
      code: '<a «href="https://shop.example/toy?aff_id=77"»>New robot</a>',
      expect: 'unlabelledLink',
      doc: true,
    },
    {
      title: 'an affiliate medium in a link',
      lang: 'html', strict: true,
      code: '<a «href="https://shop.example/toy?utm_medium=affiliate&x=1"»>New robot</a>',
      expect: 'unlabelledLink',
    },
    {
      title: 'a card whose title is that of the product',
      lang: 'jsx', strict: true,
      code: 'const a = «<SponsoredCard title={item.title} alt={item.name} />»;',
      expect: 'unlabelled',
    },
    {
      title: 'a label hidden by CSS or attributes',
      lang: ['html', 'svelte'], strict: true,
      code: '«<div class="sponsored">»<small style="display: none">Sponsored</small><b class="d-none">Ad</b><i hidden>Ad</i><p>A robot</p></div>',
      expect: 'unlabelled',
    },
    { title: 'a card marked by an attribute in Vue', lang: 'vue', strict: true, code: '<template><Post «sponsored» :post="post" /></template>', expect: 'unlabelled' },
    {
      title: 'a card marked by a class',
      lang: ['html', 'svelte', 'angular'], strict: true,
      code: '«<div class="card sponsored">»<img src="/toy.png" alt="A robot"></div>',
      expect: 'unlabelled',
    },
    {
      title: 'an icon unrelated to ads',
      lang: 'html', strict: true,
      code: '«<div class="advertisement">»<i class="fas fa-address-card ad"></i><div id="slot"></div></div>',
      expect: 'unlabelled',
    },
    {
      title: 'a sponsored link without a visible label',
      lang: 'html', strict: true,
      code: '<a rel="sponsored" «href="/toy"»>New robot</a>',
      expect: 'unlabelledLink',
    },
    {
      title: 'an unlabelled card beside a labelled one',
      lang: 'jsx', strict: true,
      code: '<ul>«<SponsoredCard>»<b>robot</b></SponsoredCard><SponsoredCard><small>Ad</small></SponsoredCard></ul>;',
      expect: 'unlabelled',
    },
    {
      title: 'a label component from the options that is missing',
      lang: 'jsx', strict: true,
      options: { labelComponents: ['Mark'] },
      code: '«<PromotedPost>»<p>{text}</p></PromotedPost>;',
      expect: 'unlabelled',
      suggest: { addLabel: '<PromotedPost><Mark /><p>{text}</p></PromotedPost>;' },
    },
    {
      title: 'a card with the class `promoted-listing`',
      lang: ['html', 'vue'], strict: true,
      code: '<template>«<div class="promoted-listing">»<img src="/toy.png" alt="A robot"></div></template>',
      expect: 'unlabelled',
    },
    {
      title: 'a banner beside other content',
      lang: ['jsx', 'tsx'], strict: true,
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
export const A = () => <View><Game />«<BannerAd unitId={unit} requestOptions={options} />»</View>;`,
      expect: 'unlabelled',
    },
    {
      title: 'a native ad without an attribution',
      lang: ['tsx'], strict: true,
      code: `import { NativeAdView, NativeAsset } from 'react-native-google-mobile-ads';
export const A = ({ nativeAd }) => «<NativeAdView nativeAd={nativeAd}>»<NativeAsset assetType={headline}><Text>{nativeAd.headline}</Text></NativeAsset></NativeAdView>;`,
      expect: 'unlabelled',
    },
    {
      title: 'a custom ad component from the settings',
      lang: 'jsx', strict: true,
      settings: { wrappers: [{ kind: 'ads', component: 'Tieup' }] },
      code: 'const a = <main><p>{text}</p>«<Tieup />»</main>;',
      expect: 'unlabelled',
    },
    {
      title: 'an ad slot in a page',
      lang: ['html', 'svelte'], strict: true,
      code: '<main><p>Once upon a time</p>«<ins class="adsbygoogle" data-ad-client="c" data-tag-for-age-treatment="1">»</ins></main>',
      expect: 'unlabelled',
    },
    {
      title: 'further kinds of ad slots',
      lang: 'html', strict: true,
      code: '<main><p>Once upon a time</p>«<div id="div-gpt-ad-123-0">»</div>«<amp-ad width="300" height="250" type="x">»</amp-ad></main>',
      expect: 'unlabelled',
    },
    {
      title: 'an iframe of an ad server',
      lang: ['html', 'vue', 'jsx'], strict: true,
      code: '<template><main><p>Once upon a time</p>«<iframe src="https://rcm-na.amazon-adsystem.com/e/cm?x=1">»</iframe></main></template>',
      expect: 'unlabelled',
    },
    {
      title: 'an image component of the file that renders no label',
      lang: 'jsx', strict: true,
      code: `const AdBanner = ({ item }) => <a href={item.url}><img src={item.picture} alt={item.name} /></a>;
export const Page = () => <main><p>{text}</p>«<AdBanner item={item} />»</main>;`,
      expect: 'unlabelled',
    },
    {
      title: 'an imported ad component, in strict',
      lang: 'jsx',
      strict: true,
      code: `import { AdBanner } from './ad-banner';
export const Page = () => <main><p>{text}</p>«<AdBanner />»</main>;`,
      expect: 'unlabelled',
    },
    {
      title: 'a component of the file that renders no label',
      lang: 'jsx', strict: true,
      code: `const SponsoredCard = ({ item }) => <div><b>{item.name}</b></div>;
export const A = () => «<SponsoredCard item={item} />»;`,
      expect: 'unlabelled',
    },
    {
      title: 'a sentence that only contains "ad-free"',
      lang: 'html', strict: true,
      code: '«<div class="sponsored">»<p>Our ad-free robot is here. Meet the new robot that everybody wants to play with this summer.</p></div>',
      expect: 'unlabelled',
    },
    {
      title: 'ads and other posts in the same component in Vue',
      lang: 'vue',
      code: '<template><ul><li v-for="p in posts"><Post v-if="«p.isAd»" :post="p" /><Post v-else :post="p" /></li></ul></template>',
      expect: 'sameForBoth',
    },
    {
      title: 'ads and other posts in the same component in Svelte',
      lang: 'svelte',
      code: '{#each posts as p}{#if «p.sponsored»}<Post post={p} />{:else}<Post post={p} />{/if}{/each}',
      expect: 'sameForBoth',
    },
    {
      title: 'a function that returns the same component for ads and other posts',
      lang: ['jsx', 'tsx'],
      code: `const show = (p) => {
  if («p.sponsored») return <Post post={p} />;
  return <Post post={p} />;
};`,
      expect: 'sameForBoth',
    },
    {
      title: 'an affiliate link with `rel="nofollow"`, in strict',
      lang: ['html', 'jsx', 'vue', 'svelte'],
      strict: true,
      code: '<template><p><a «href="https://shop.example/toy?aff_id=77"» rel="nofollow">New robot (ad)</a></p></template>',
      expect: 'unmarkedLink',
      suggest: { markLink: '<template><p><a href="https://shop.example/toy?aff_id=77" rel="nofollow sponsored">New robot (ad)</a></p></template>' },
    },
    {
      title: 'an affiliate link without `rel`, in strict',
      lang: ['html', 'jsx'],
      strict: true,
      code: '<p><a «href="https://shop.example/toy?aff_id=77"»>New robot (ad)</a></p>',
      expect: 'unmarkedLink',
      suggest: { markLink: '<p><a href="https://shop.example/toy?aff_id=77" rel="sponsored">New robot (ad)</a></p>' },
    },
  ],
  valid: [
    {
      title: 'a notice on affiliate links at the end of the page',
      lang: ['jsx', 'html'],
      code: `<main><div><div><div><ul><li><a href="https://shop.example/?aff=kids">Blocks</a></li></ul></div></div></div><div><p>Some links may be affiliate links. <b>More</b></p></div></main>`,
    },
    {
      title: 'figures about affiliates in a table',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const row = <tr><td>{name}</td><td><AffiliateStatCell field="clicks" /></td><td><SponsoredEarnings /></td></tr>;',
    },
    {
      title: 'an imported native ad, which its own module may label, not in strict',
      lang: ['jsx', 'tsx'],
      code: "import { NativeAdCard } from '@/ads/native-ad-card';\nexport const Page = () => <main><p>{text}</p><NativeAdCard /></main>;",
    },
    {
      title: 'promoted goods of the shop itself',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'export const Home = ({ toys }) => <main><PromotedProductSlider list={toys} /><PromotedShelf products={toys} /></main>;',
    },
    {
      title: 'labels in Korean, Japanese and Russian',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const A = ({ ad }) => <main>
  <div className="sponsored"><small>광고</small>{ad.text}</div>
  <div className="sponsored"><small>PR</small>{ad.text}</div>
  <div className="sponsored"><small>Реклама</small>{ad.text}</div>
</main>;`,
    },
    {
      title: 'a script element, which is invisible',
      lang: 'html',
      strict: true,
      code: '<script class="sponsored">start();</script>',
    },
    {
      title: 'decorative lines around an ad slot',
      lang: ['jsx', 'tsx'], strict: true,
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
      title: 'a component of the file that renders a label',
      lang: 'jsx', strict: true,
      code: `function SponsoredCard({ item }) { return <div><small>Sponsored</small><b>{item.name}</b></div>; }
export const A = () => <SponsoredCard item={item} />;`,
    },
    {
      title: 'a custom label component',
      lang: 'jsx', strict: true,
      code: `const Mark = memo(() => <small>Sponsored</small>);
export const A = () => <SponsoredCard item={item}><Mark /></SponsoredCard>;`,
    },
    { title: 'an unresolved label property', lang: 'vue', code: '<template><SponsoredCard :label="label" /></template>' },
    {
      title: 'a label from props, a constant or a spread',
      lang: 'jsx',
      code: 'const a = <><SponsoredCard label={text} /><SponsoredCard><small>{strings.adLabel}</small></SponsoredCard><SponsoredCard {...item} /></>;',
    },
    {
      title: 'a translated label in React',
      lang: 'jsx', strict: true,
      settings: { i18n: { functions: ['say'] } },
      code: "const a = <><SponsoredCard><FormattedMessage id=\"card.sponsored\" /></SponsoredCard><SponsoredCard>{say('ad.label')}</SponsoredCard></>;",
    },
    {
      title: 'a translated label in Angular',
      lang: 'angular', strict: true,
      code: "<div class=\"sponsored\"><small>{{ 'ad.label' | translate }}</small></div>",
    },
    {
      title: 'a banner beside a text label',
      lang: 'tsx', strict: true,
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
const A = () => <View><Game /><Text>Advertisement</Text><BannerAd unitId={unit} requestOptions={options} /></View>;`,
    },
    {
      title: 'a banner that fills a component, which the parent may label',
      lang: 'tsx',
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
export const Foot = () => <View><BannerAd unitId={unit} requestOptions={options} /></View>;`,
    },
    {
      title: 'a native ad with an attribution component',
      lang: 'tsx', strict: true,
      code: `import { NativeAdView } from 'react-native-google-mobile-ads';
const A = ({ nativeAd }) => <NativeAdView nativeAd={nativeAd}><AdAttribution /><Text>{nativeAd.headline}</Text></NativeAdView>;`,
    },
    {
      title: 'an iframe with a title, and tracking iframes',
      lang: 'html', strict: true,
      code: '<main><p>Once</p><iframe title="Advertisement" src="https://ad.doubleclick.net/a"></iframe><iframe src="https://ad.doubleclick.net/count" width="1" height="1"></iframe><noscript><iframe src="https://fls.doubleclick.net/count"></iframe></noscript></main>',
    },
    {
      title: 'an imported ad component, not in strict',
      lang: 'jsx',
      code: `import { AdBanner } from './ad-banner';
export const Page = () => <main><p>{text}</p><AdBanner /></main>;`,
    },
    {
      title: 'a disclosure sentence before an affiliate link',
      lang: 'html',
      code: '<p>This page has affiliate links. <a href="https://shop.example/toy?aff_id=77">robot</a></p>',
    },
    {
      title: 'branches with different labels',
      lang: 'vue', strict: true,
      code: '<template><ul><li v-for="p in posts"><Post v-if="p.isAd" :post="p" label="Ad" /><Post v-else :post="p" /></li></ul></template>',
    },
    { title: 'branches unrelated to ads', lang: 'svelte', strict: true, code: '{#if post.isOld}<Post {post} />{:else}<Post {post} />{/if}' },
    {
      title: 'an affiliate link with `rel="sponsored"`',
      lang: 'html',
      strict: true,
      code: '<p><a href="https://shop.example/toy?aff_id=77" rel="sponsored">New robot (ad)</a></p>',
    },
    {
      title: 'paid content, and the number of affiliates',
      lang: 'jsx', strict: true,
      code: '<><PaidContentOverlay clip={clip} price={price} /><p>{affiliates.length}</p></>',
    },
    { title: 'a tooltip about sponsoring', lang: 'jsx', strict: true, code: '<SponsoredTooltip brand={brand}><b>{word}</b></SponsoredTooltip>;' },
    {
      title: 'a sponsored card with a label',
      lang: ['jsx', 'tsx'],
      code: '<SponsoredCard item={item}><AdLabel /></SponsoredCard>;',
      doc: true,
    },
    {
      title: 'a label on the surrounding section',
      lang: ['jsx', 'html'], strict: true,
      code: '<section aria-label="Advertisement"><div class="sponsored">robot</div></section>',
    },
    { title: 'words that contain "ad"', lang: ['jsx'], code: '<AddressCard thread={thread} badge="new" upload={download} />;', doc: true },
    {
      title: 'a label in the text',
      lang: ['html', 'svelte', 'angular'], strict: true,
      code: '<div class="sponsored"><small>Sponsored</small><img src="/t.png" alt="robot"></div>',
    },
    {
      title: 'a Font Awesome "ad" icon',
      lang: ['html', 'svelte', 'angular'], strict: true,
      code: '<div class="advertisement"><p class="mark"><i class="fas fa-ad"></i></p><div id="slot"></div></div>',
    },
    { title: 'an icon component named "ad"', lang: 'jsx', strict: true, code: '<SponsoredCard><Icon name="ad" /><b>robot</b></SponsoredCard>;' },
    { title: 'a label in Chinese', lang: 'vue', strict: true, code: '<template><div class="sponsored">广告 机器人</div></template>' },
    { title: 'a label from a translation function', lang: 'jsx', strict: true, code: '<SponsoredCard>{t("ad.label")}</SponsoredCard>;' },
    { title: 'a property that is false', lang: 'jsx', strict: true, code: '<Post sponsored={false} post={post} />;' },
    { title: 'an unresolved property', lang: 'jsx', strict: true, code: '<Post sponsored={post.sponsored} post={post} />;' },
    {
      title: 'a context provider and a filter table',
      lang: 'jsx', strict: true,
      code: '<SponsoredContext.Provider value={x}><PromotedFilterTable /></SponsoredContext.Provider>;',
    },
    {
      title: 'self-labelling components, labels and translation keys from the options',
      lang: 'jsx', strict: true,
      options: { selfLabelling: ['PromotedPost'], labels: ['Reklame'], i18nKeys: ['x.y'] },
      code: 'const a = <><PromotedPost /><SponsoredCard>Reklame</SponsoredCard><SponsoredCard>{t("x.y")}</SponsoredCard></>;',
    },
    { title: 'a link text with "affiliate link"', lang: 'html', code: '<a href="https://shop.example/toy?aff_id=77">New robot (affiliate link)</a>' },
    {
      title: 'a hidden ad with its label',
      lang: ['html', 'svelte'], strict: true,
      code: '<div class="sponsored" style="display: none"><span>Ad</span><p>A robot</p></div>',
    },
    {
      title: 'labels for wide screens and for screen readers',
      lang: 'html', strict: true,
      code: '<div><div class="sponsored"><small class="hidden md:block">Sponsored</small><p>A robot</p></div><div class="sponsored"><small class="sr-only">Sponsored</small><p>A kite</p></div></div>',
    },
    {
      title: 'an editor for ad slots',
      lang: 'jsx', strict: true,
      code: `const AdSlotEditor = () => <form><input /></form>;
const AdUnitPreview = () => <p>{name}</p>;
export const Page = () => <main><h1>Slots</h1><AdSlotEditor /><AdUnitPreview /></main>;`,
    },
    {
      title: 'a link to a settings page for affiliates',
      lang: ['html', 'jsx'], strict: true,
      code: '<a href="https://own.example?utm_source=own&utm_medium=affiliate_settings">Your codes</a>',
    },
    { title: 'a link without an affiliate parameter', lang: 'html', strict: true, code: '<a href="https://shop.example/toy?tag=robots">New robot</a>' },
  ],
});
