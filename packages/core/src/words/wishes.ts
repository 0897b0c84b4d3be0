/** Verbs of what somebody would have or feel, which is neither promised nor offered: "would like to see a truce", "would regret it if". */
export const WISHES = /^(?:like|love|prefer|want|wish|hate|regret|welcome|appreciate)$/;
