/** Adjectives that make a case depend on a degree without a measure, and what they stand beside where they measure no case. */

export const DEGREE =
  '(?:significant|substantial|sustained|serious|grave|major|large-scale|material(?=\\s(?:breach|change|violation|harm|damage|loss|adverse|default))|imminent|flagrant|gross(?=\\s(?:violations?|breach|negligence|abuses?|misconduct))|considerable|extraordinary|exceptional|fundamental)';
/** "A serious nature", "exceptional treatment", "fundamental rights": kinds of things, and no thresholds. */
export const NO_CASE =
  '(?:natures?|treatments?|sessions?|meetings?|ambassadors?|envoys?|rights?|freedoms?|principles?|laws?|norms?|guarantees?|interests?)\\b';
