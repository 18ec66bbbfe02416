import { aduna, infobip, konera } from './aggregators.ts';
import { ipification } from './ipification.ts';
import { nokia } from './nokia.ts';
import { orange } from './orange.ts';
import type { Preset } from './preset.ts';
import { telefonicaV1, telefonicaV2 } from './telefonica.ts';
import { vonage, vonageStart } from './vonage.ts';

/** Every preset, by the shapes that are seen in the field. */
export const presets: readonly Preset[] = [
  telefonicaV1,
  telefonicaV2,
  vonage,
  vonageStart,
  orange,
  nokia,
  ipification,
  infobip,
  konera,
  aduna,
];
