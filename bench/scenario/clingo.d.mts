import type { Model } from '../../packages/core/src/scenario/model.js';

export function clingoProgram(model: Model, first: number, last: number): string;
export function clingoAnswer(result: unknown): { sure: Set<string>; may: Set<string> };
