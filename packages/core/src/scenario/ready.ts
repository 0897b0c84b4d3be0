/** The scenarios that ship with the precedents: eats the compiled data/scenario, gives all, or one by id. */
import { scenarioText } from '../generated/scenarios.js';
import { type Scenario, scenarioOf } from './scenario.js';

export interface ReadyScenario {
  id: string;
  scenario: Scenario;
}

let compiled: readonly ReadyScenario[] | null = null;

export function readyScenarios(): readonly ReadyScenario[] {
  if (compiled === null) {
    const rows: { id: string; scenario: unknown }[] = JSON.parse(scenarioText);
    compiled = rows.flatMap(({ id, scenario }) => {
      const parsed = scenarioOf(scenario);
      return parsed.scenario === null ? [] : [{ id, scenario: parsed.scenario }];
    });
  }
  return compiled;
}

/** The shipped scenario with an id such as `budapest-2014`; null where there is none. */
export function readyScenario(id: string): Scenario | null {
  return readyScenarios().find((ready) => ready.id === id)?.scenario ?? null;
}
