import { defineCases } from '../../case';

export const cases = defineCases({
  invalid: [
    { title: 'a card without a label', lang: ['jsx', 'tsx'], code: '«<SponsoredCard item={item}>»<b>{item.name}</b></SponsoredCard>;', expect: 'unlabelled', suggest: { addLabel: '<SponsoredCard item={item}><span>Ad</span><b>{item.name}</b></SponsoredCard>;' }, doc: true },
    { title: 'both branches alike', lang: ['jsx', 'tsx'], code: 'posts.map((p) => («p.isAd» ? <Post key={p.id} post={p} /> : <Post key={p.id} post={p} />));', expect: 'sameForBoth' },
    { title: 'a link that earns', lang: ['html', 'jsx', 'svelte', 'angular'], code: '<a «href="https://shop.example/toy?aff_id=77"»>New robot</a>', expect: 'unlabelledLink', doc: true },
    { title: 'a flag', lang: 'vue', code: '<template><Post «sponsored» :post="post" /></template>', expect: 'unlabelled' },
    { title: 'a class', lang: ['html', 'svelte', 'angular'], code: '«<div class="card sponsored">»<img src="/toy.png" alt="A robot"></div>', expect: 'unlabelled' },
    { title: 'an icon of something else', lang: 'html', code: '«<div class="advertisement">»<i class="fas fa-address-card ad"></i><div id="slot"></div></div>', expect: 'unlabelled' },
    { title: 'a marked link without a text', lang: 'html', code: '<a rel="sponsored" «href="/toy"»>New robot</a>', expect: 'unlabelledLink' },
    { title: 'a neighbour that has a label', lang: 'jsx', code: '<ul>«<SponsoredCard>»<b>robot</b></SponsoredCard><SponsoredCard><small>Ad</small></SponsoredCard></ul>;', expect: 'unlabelled' },
    { title: 'an own label', lang: 'jsx', options: { labelComponents: ['Mark'] }, code: '«<PromotedPost>»<p>{text}</p></PromotedPost>;', expect: 'unlabelled', suggest: { addLabel: '<PromotedPost><Mark /><p>{text}</p></PromotedPost>;' } },
    { title: 'a class of two words', lang: ['html', 'vue'], code: '<template>«<div class="promoted-listing">»<img src="/toy.png" alt="A robot"></div></template>', expect: 'unlabelled' },
  ],
  valid: [
    { title: 'content that is bought', lang: 'jsx', code: '<><PaidContentOverlay clip={clip} price={price} /><p>{affiliates.length}</p></>' },
    { title: 'what explains an ad', lang: 'jsx', code: '<SponsoredTooltip brand={brand}><b>{word}</b></SponsoredTooltip>;' },
    { title: 'a card with a label', lang: ['jsx', 'tsx'], code: '<SponsoredCard item={item}><AdLabel /></SponsoredCard>;', doc: true },
    { title: 'a label around it', lang: ['jsx', 'html'], code: '<section aria-label="Advertisement"><div class="sponsored">robot</div></section>', doc: true },
    { title: 'words that contain "ad"', lang: ['jsx'], code: '<AddressCard thread={thread} badge="new" upload={download} />;', doc: true },
    { title: 'a text', lang: ['html', 'svelte', 'angular'], code: '<div class="sponsored"><small>Sponsored</small><img src="/t.png" alt="robot"></div>' },
    { title: 'an icon with the letters', lang: ['html', 'svelte', 'angular'], code: '<div class="advertisement"><p class="mark"><i class="fas fa-ad"></i></p><div id="slot"></div></div>' },
    { title: 'an icon component with the letters', lang: 'jsx', code: '<SponsoredCard><Icon name="ad" /><b>robot</b></SponsoredCard>;' },
    { title: 'a text in Chinese', lang: 'vue', code: '<template><div class="sponsored">广告 机器人</div></template>' },
    { title: 'a translated label', lang: 'jsx', code: '<SponsoredCard>{t("ad.label")}</SponsoredCard>;' },
    { title: 'a flag that is off', lang: 'jsx', code: '<Post sponsored={false} post={post} />;' },
    { title: 'a flag that is not known here', lang: 'jsx', code: '<Post sponsored={post.sponsored} post={post} />;' },
    { title: 'parts of the machinery', lang: 'jsx', code: '<SponsoredContext.Provider value={x}><PromotedFilterTable /></SponsoredContext.Provider>;' },
    { title: 'own words', lang: 'jsx', options: { selfLabelling: ['PromotedPost'], labels: ['Reklame'], i18nKeys: ['x.y'] }, code: 'const a = <><PromotedPost /><SponsoredCard>Reklame</SponsoredCard><SponsoredCard>{t("x.y")}</SponsoredCard></>;' },
    { title: 'a link that says so', lang: 'html', code: '<a href="https://shop.example/toy?aff_id=77">New robot (affiliate link)</a>' },
    { title: 'a plain link', lang: 'html', code: '<a href="https://shop.example/toy?tag=robots">New robot</a>' },
  ],
});
