import { allOf, type Spoken } from './locales';

/** Pressure of time in offers. Without "soon", which says when something comes. */
const hurries: Spoken = {
  en: ['hurry', 'hurry up', 'limited time', 'limited time only', 'limited offer', 'ends soon', 'last chance', 'act now', 'act fast',
    'only today', 'today only', 'while supplies last', 'going fast', 'selling fast', 'almost gone', 'almost sold out', 'sale ends in',
    'offer ends in', 'deal ends in', 'offer expires in', 'before it is gone', "before it's gone"],
  zh: ['限时', '抓紧', '赶快', '马上抢', '最后机会', '手慢无', '即将结束', '仅限今天', '仅限今日', '即将售罄', '抢购倒计时', '最后一天'],
  fr: ['dépêche toi', 'dépêchez vous', 'offre limitée', 'durée limitée', 'dernière chance', 'se termine bientôt', "aujourd'hui seulement",
    'bientôt épuisé', "l'offre se termine dans"],
  es: ['date prisa', 'dese prisa', 'apúrate', 'tiempo limitado', 'oferta limitada', 'última oportunidad', 'termina pronto', 'solo hoy',
    'casi agotado', 'la oferta termina en'],
  ar: ['أسرع', 'سارع', 'لفترة محدودة', 'عرض محدود', 'الفرصة الأخيرة', 'ينتهي قريبا', 'اليوم فقط', 'على وشك النفاد'],
  ru: ['спешите', 'поторопись', 'поторопитесь', 'успей', 'успейте', 'ограниченное время', 'ограниченное предложение', 'последний шанс',
    'скоро закончится', 'только сегодня', 'почти раскупили'],
};
export const hurryTexts = allOf(hurries);

/** Something to miss: it hurries only beside an offer. `Never miss a message` hurries no one. */
const losses: Spoken = {
  en: ["don't miss out", 'do not miss out', "don't miss this", "don't miss our"],
  zh: ['不要错过', '别错过'],
  fr: ['ne manque pas', 'ne manquez pas'],
  es: ['no te lo pierdas', 'no te pierdas'],
  ar: ['لا تفوت'],
  ru: ['не упусти', 'не упустите'],
};
export const lossTexts = allOf(losses);

/** Others who look at or buy the same. */
const crowds: Spoken = {
  en: ['people are viewing', 'people are looking', 'people are watching', 'people viewing', 'others are viewing', 'others are looking',
    'others viewing', 'users are viewing', 'kids are buying', 'people are buying', 'people bought this', 'customers are viewing',
    'shoppers are viewing', 'people have this in their cart', 'viewing right now', 'viewing this right now', 'buying this right now',
    'people have bought', 'in the last hour'],
  zh: ['人正在看', '人正在浏览', '人正在购买', '人在看', '人刚刚购买', '人已加入购物车'],
  fr: ['personnes regardent', 'personnes consultent', 'personnes achètent', 'regardent ce produit'],
  es: ['personas están viendo', 'personas miran', 'personas viendo', 'personas están comprando'],
  ar: ['يشاهدون الآن', 'أشخاص يشاهدون', 'يشترون الآن', 'يتصفحون هذا'],
  ru: ['человек смотрят', 'человек смотрит', 'человека смотрят', 'сейчас просматривают', 'сейчас покупают', 'смотрят этот товар'],
};
export const crowdTexts = allOf(crowds);

/** Someone else who is said to have bought. */
const purchases: Spoken = {
  en: ['just bought', 'just purchased', 'just ordered', 'just subscribed', 'recently bought', 'recently purchased'],
  zh: ['刚刚购买', '刚刚下单', '刚买了'],
  fr: ["vient d'acheter", 'vient de commander'],
  es: ['acaba de comprar', 'acaba de pedir'],
  ar: ['اشترى للتو', 'قام بالشراء للتو'],
  ru: ['только что купил', 'только что купила', 'только что заказал'],
};
export const boughtTexts = allOf(purchases);

/** How little is left, around a number. */
export const scarcityPatterns: readonly RegExp[] = [
  /\b(?:only|just)\s+(\d+)\s+(?:items?\s+|pieces?\s+|units?\s+)?(?:left|remaining)\b/iu,
  /\b(?:only|just)\s+(\d+)\s+(?:items?\s+)?in stock\b/iu,
  /(?:仅剩|只剩|最后)\s*(\d+)\s*[件个份套]/u,
  /plus que\s+(\d+)\s+(?:articles?|en stock|exemplaires?)/iu,
  /(?:s[oó]lo|solamente)\s+quedan\s+(\d+)/iu,
  /(?:بقي|تبقى)\s+(\d+)\s+(?:قطع|فقط)/u,
  /осталось\s+(?:всего\s+|только\s+)?(\d+)\s+(?:шт|товар)/iu,
];
/** First words of these, for the search. */
export const scarcityWords: readonly string[] = ['left', 'remaining', 'in stock', '仅剩', '只剩', '最后', 'plus que', 'quedan', 'بقي',
  'تبقى', 'осталось'];

/** A shop or an offer. */
const offers: Spoken = {
  en: ['sale', 'offer', 'offers', 'discount', 'deal', 'deals', 'promo', 'promotion', 'coupon', 'buy', 'price', 'shop', 'cart', 'gems',
    'bundle', '% off', 'checkout', 'product', 'products'],
  zh: ['优惠', '折扣', '特价', '促销', '购买', '商品', '抢购', '价格', '购物车'],
  fr: ['soldes', 'promo', 'promotion', 'réduction', 'remise', 'acheter', 'prix', 'panier', 'offre'],
  es: ['oferta', 'ofertas', 'descuento', 'rebaja', 'rebajas', 'comprar', 'precio', 'carrito', 'promoción'],
  ar: ['عرض', 'خصم', 'تخفيض', 'تخفيضات', 'شراء', 'سعر', 'السلة'],
  ru: ['скидка', 'скидки', 'распродажа', 'акция', 'купить', 'цена', 'корзина', 'предложение'],
};
export const offerTexts = allOf(offers);
