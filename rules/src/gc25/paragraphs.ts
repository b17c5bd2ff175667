import { introduction } from './paragraphs/chapter-01-introduction';
import { objective } from './paragraphs/chapter-02-objective';
import { generalPrinciples } from './paragraphs/chapter-03-general-principles';
import { evolvingCapacities } from './paragraphs/chapter-04-evolving-capacities';
import { generalMeasures } from './paragraphs/chapter-05-general-measures';
import { civilRightsAndFreedoms } from './paragraphs/chapter-06-civil-rights-and-freedoms';
import { violence } from './paragraphs/chapter-07-violence';
import { familyEnvironment } from './paragraphs/chapter-08-family-environment';
import { disabilities } from './paragraphs/chapter-09-disabilities';
import { healthAndWelfare } from './paragraphs/chapter-10-health-and-welfare';
import { educationLeisureCulture } from './paragraphs/chapter-11-education-leisure-culture';
import { specialProtection } from './paragraphs/chapter-12-special-protection';
import { cooperation } from './paragraphs/chapter-13-cooperation';
import { dissemination } from './paragraphs/chapter-14-dissemination';
import type { Paragraph } from './paragraph';

/**
 * All 125 paragraphs of CRC/C/GC/25 (2021) in their order. The numbers are those printed in the Committee's English and Chinese
 * documents; quotations are the Committee's, titles and summaries are ours.
 */
export const paragraphs: readonly Paragraph[] = [
  ...introduction,
  ...objective,
  ...generalPrinciples,
  ...evolvingCapacities,
  ...generalMeasures,
  ...civilRightsAndFreedoms,
  ...violence,
  ...familyEnvironment,
  ...disabilities,
  ...healthAndWelfare,
  ...educationLeisureCulture,
  ...specialProtection,
  ...cooperation,
  ...dissemination,
];
