/** An assumed entry into force: eats a model and a day, gives it to those instruments of which nobody can tell when they begin to bind. */
import { type CompiledScenario, dayOf, entryMoment } from '@casus/core';

export function enteringOn(compiled: CompiledScenario, iso: string): CompiledScenario {
  const day = dayOf(iso) ?? 0;
  const instruments = compiled.model.instruments.map((instrument) => {
    const { first, last } = entryMoment(instrument);
    // What is known to the day, or known to have begun within a few, keeps its own.
    if (Number.isFinite(first) && Number.isFinite(last)) return instrument;
    const courses = instrument.courses.map(({ consent: _, inForce: __, ...course }) => course);
    return { ...instrument, entry: { kind: 'day', day: { first: day, last: day } } as const, courses };
  });
  return { ...compiled, model: { ...compiled.model, instruments } };
}
