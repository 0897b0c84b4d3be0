/** A reporter that ends every test run with one plain line, `12 passed, 0 failed`, for machines and people alike. */
import type { Reporter, TestModule } from 'vitest/node';

export default class PlainCount implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    // A file that cannot be loaded, or an error outside of any test, is a failure although no test says so.
    let failed = errors.length + modules.filter((module) => module.errors().length > 0).length;
    let leftOut = 0;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
        else leftOut++;
      }
    }
    console.log(`${passed} passed, ${failed} failed${leftOut === 0 ? '' : `, ${leftOut} left out`}`);
  }
}
