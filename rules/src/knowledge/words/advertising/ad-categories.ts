/**
 * Categories of advertising that harms children (GC25 ¶97, ¶114), by the codes of OpenRTB: those of the Content Taxonomy
 * 1.0 are texts of their own, those of the Ad Product Taxonomy 2.0 numbers that mean something beside `cattax: 8` only.
 * Source: InteractiveAdvertisingBureau/Taxonomies, `Content Taxonomy 1.0.tsv` and `Ad Product Taxonomy 2.0.tsv`;
 * AdCOM, list of category taxonomies.
 */
export const contentCodes: ReadonlyMap<string, string> = new Map([
  ['IAB7-44', 'weight loss'],
  ['IAB8-5', 'beer and cocktails'],
  ['IAB8-18', 'wine'],
  ['IAB9-9', 'cigars'],
  ['IAB14-1', 'dating'],
  ['IAB25-3', 'pornography'],
  ['IAB26', 'illegal content'],
  ['IAB26-1', 'illegal content'],
  ['IAB26-2', 'warez'],
  ['IAB26-3', 'spyware'],
  ['IAB26-4', 'copyright infringement'],
]);

/** The first number of a category and its last. `isNeeded`: a list that blocks should name it. */
interface ProductCategory {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly isFood?: true;
  readonly isNeeded?: true;
}

export const productCategories: readonly ProductCategory[] = [
  { from: 1001, to: 1001, name: 'adult products' },
  { from: 1002, to: 1007, name: 'alcohol', isNeeded: true },
  { from: 1361, to: 1367, name: 'gambling', isNeeded: true },
  { from: 1544, to: 1550, name: 'tobacco', isNeeded: true },
  { from: 1049, to: 1057, name: 'cannabis', isNeeded: true },
  { from: 1576, to: 1582, name: 'weapons', isNeeded: true },
  { from: 1136, to: 1136, name: 'energy drinks', isFood: true },
  { from: 1170, to: 1170, name: 'candy', isFood: true },
  { from: 1188, to: 1188, name: 'food high in fat, sugar and salt', isFood: true },
  { from: 1358, to: 1358, name: 'fast food', isFood: true },
  { from: 1255, to: 1255, name: 'weight loss' },
  { from: 1291, to: 1293, name: 'weight loss' },
  { from: 1259, to: 1261, name: 'dating' },
  { from: 1448, to: 1451, name: 'cryptocurrency' },
];

/** Of these the Content Taxonomy 1.0 has no category at all, so that a list of its codes cannot block them. */
export const unknownToContentCodes = 'gambling, tobacco, cannabis';
/** `cattax` of the Ad Product Taxonomy 2.0, and of the Content Taxonomy 1.0, which is also meant where none is given. */
export const productTaxonomy = 8;
export const contentTaxonomy = 1;
