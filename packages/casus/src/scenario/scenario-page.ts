/** How a page of the scenario commands is drawn: eats the command line, gives whether in plain sentences, in colour, and how wide. */
import type { Given } from '../command/command.js';
import { type Surroundings, surroundingsHere } from '../command/document-settings.js';
import { createStyle, type Style, wantsColour } from '../output/style.js';

export interface ScenarioPage {
  plain: boolean;
  style: Style;
  width: number;
}

const WIDEST = 100;

export function scenarioPage(
  { options, switches }: Pick<Given, 'options' | 'switches'>,
  { environment, isTerminal, columns }: Surroundings = surroundingsHere(),
): ScenarioPage {
  const plain = switches.has('plain');
  const asked = switches.has('no-color') ? false : switches.has('color') ? true : null;
  const given = columns ?? Number.parseInt(environment.COLUMNS ?? '', 10);
  const toTerminal = isTerminal && (options.get('output') ?? '-') === '-';
  return {
    plain,
    style: createStyle(!plain && wantsColour(asked, environment, toTerminal)),
    width: Math.min(WIDEST, given > 0 ? given : 80),
  };
}
