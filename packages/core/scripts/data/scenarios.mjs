// The ready scenarios, one file each in data/scenario; their keys are checked when they are read, and by the tests.
export const name = 'scenarios';

export function compile(read, list) {
  const rows = list('scenario').map((file) => ({ id: file.replace(/\.yml$/, ''), scenario: read(`scenario/${file}`) }));
  return `export const scenarioText: string = ${JSON.stringify(JSON.stringify(rows))};\n`;
}
